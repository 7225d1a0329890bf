-- One row a job: who runs it now, when it is due, how the last run went.
CREATE TABLE pf_job (
  name VARCHAR(100) NOT NULL PRIMARY KEY,
  due DATETIME(6) NOT NULL,
  locked_by VARCHAR(80),
  locked_until DATETIME(6),
  began DATETIME(6),
  ended DATETIME(6),
  millis BIGINT,
  failures INT NOT NULL DEFAULT 0,
  error LONGTEXT
);

CREATE TABLE pf_outbox (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  topic VARCHAR(100) NOT NULL,
  message LONGTEXT NOT NULL,
  created DATETIME(6) NOT NULL,
  due DATETIME(6) NOT NULL,
  tries INT NOT NULL DEFAULT 0,
  given_up BOOLEAN NOT NULL DEFAULT FALSE,
  locked_by VARCHAR(80),
  locked_until DATETIME(6),
  error LONGTEXT
);
CREATE INDEX ix_pf_outbox_due ON pf_outbox (given_up, topic, due);
CREATE INDEX ix_pf_outbox_lock ON pf_outbox (locked_by);

CREATE TABLE pf_notice (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  kind VARCHAR(100) NOT NULL,
  path VARCHAR(500) NOT NULL,
  arguments LONGTEXT NOT NULL,
  created DATETIME(6) NOT NULL,
  seen DATETIME(6),
  digest BOOLEAN NOT NULL DEFAULT FALSE,
  CONSTRAINT fk_pf_notice_person FOREIGN KEY (person_id) REFERENCES pf_person (id) ON DELETE CASCADE
);
CREATE INDEX ix_pf_notice_person ON pf_notice (person_id, id);
CREATE INDEX ix_pf_notice_unseen ON pf_notice (person_id, seen);
CREATE INDEX ix_pf_notice_created ON pf_notice (created);
CREATE INDEX ix_pf_notice_digest ON pf_notice (digest, created);

CREATE TABLE pf_notice_choice (
  person_id BIGINT NOT NULL,
  kind VARCHAR(100) NOT NULL,
  mail VARCHAR(8) NOT NULL,
  PRIMARY KEY (person_id, kind),
  CONSTRAINT fk_pf_notice_choice_person FOREIGN KEY (person_id) REFERENCES pf_person (id) ON DELETE CASCADE
);
