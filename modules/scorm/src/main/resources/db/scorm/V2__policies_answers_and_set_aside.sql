-- How the attempts at an item go; an item without a row follows the standard values.
CREATE TABLE sc_policy (
  item_id BIGINT NOT NULL PRIMARY KEY,
  most INT,
  counts VARCHAR(8) NOT NULL,
  again VARCHAR(8) NOT NULL,
  mastery DOUBLE PRECISION,
  done VARCHAR(10) NOT NULL
);

-- Since when an attempt does not count any more; an instructor may take it back.
ALTER TABLE sc_attempt ADD COLUMN set_aside DATETIME(6);
-- The revision whose answers are in sc_answer.
ALTER TABLE sc_attempt ADD COLUMN answers_revision INT NOT NULL DEFAULT 0;
CREATE INDEX ix_sc_attempt_package ON sc_attempt (package_id);

-- What learners answered, read out of the attempts when somebody looks at the questions.
CREATE TABLE sc_answer (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  attempt_id BIGINT NOT NULL,
  item_id BIGINT NOT NULL,
  place INT NOT NULL,
  part VARCHAR(250) NOT NULL,
  question VARCHAR(250) NOT NULL,
  kind VARCHAR(20),
  wording VARCHAR(500),
  response VARCHAR(1000),
  expected VARCHAR(1000),
  result VARCHAR(20),
  correct SMALLINT,
  seconds DOUBLE PRECISION,
  CONSTRAINT fk_sc_answer_attempt FOREIGN KEY (attempt_id) REFERENCES sc_attempt (id) ON DELETE CASCADE
);
CREATE INDEX ix_sc_answer_item ON sc_answer (item_id, attempt_id);
