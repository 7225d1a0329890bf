-- Working groups of the Conference.
CREATE TABLE cat_group (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name LONGTEXT NOT NULL,
  about LONGTEXT
);

-- What somebody wants to hear of; an empty column is any.
CREATE TABLE cat_subscription (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  topic VARCHAR(16),
  country CHAR(2),
  kind VARCHAR(16),
  language VARCHAR(3),
  created DATETIME(6) NOT NULL,
  CONSTRAINT fk_cat_subscription_person FOREIGN KEY (person_id) REFERENCES pf_person (id) ON DELETE CASCADE
);
CREATE INDEX ix_cat_subscription_person ON cat_subscription (person_id);
CREATE INDEX ix_cat_subscription_topic ON cat_subscription (topic, country);

-- Who has a place in an activity or waits for one, in the order of id.
CREATE TABLE cat_registration (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  activity_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  country CHAR(2),
  waiting BOOLEAN NOT NULL DEFAULT FALSE,
  attended BOOLEAN NOT NULL DEFAULT FALSE,
  created DATETIME(6) NOT NULL,
  CONSTRAINT uq_cat_registration UNIQUE (activity_id, person_id),
  CONSTRAINT fk_cat_registration_activity FOREIGN KEY (activity_id) REFERENCES cat_activity (id) ON DELETE CASCADE,
  CONSTRAINT fk_cat_registration_person FOREIGN KEY (person_id) REFERENCES pf_person (id) ON DELETE CASCADE
);
CREATE INDEX ix_cat_registration_person ON cat_registration (person_id, id);

-- Catalogues elsewhere that are read on a schedule.
CREATE TABLE cat_source (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  url VARCHAR(500) NOT NULL,
  country CHAR(2),
  hours INT NOT NULL,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  due DATETIME(6) NOT NULL,
  last_read DATETIME(6),
  found INT NOT NULL DEFAULT 0,
  error VARCHAR(1000)
);

-- What came in and waits for a decision.
CREATE TABLE cat_incoming (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  source_id BIGINT,
  ref VARCHAR(300) NOT NULL,
  digest CHAR(64) NOT NULL,
  state VARCHAR(16) NOT NULL,
  title VARCHAR(300) NOT NULL,
  content LONGTEXT NOT NULL,
  starts VARCHAR(16),
  activity_id BIGINT,
  created DATETIME(6) NOT NULL,
  decided DATETIME(6),
  CONSTRAINT uq_cat_incoming UNIQUE (source_id, ref)
);
CREATE INDEX ix_cat_incoming_state ON cat_incoming (state, id);

-- Mail that was read: what became of it, and its source.
CREATE TABLE cat_mail (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  message_id VARCHAR(300) NOT NULL,
  sender VARCHAR(254) NOT NULL,
  subject VARCHAR(500) NOT NULL,
  outcome VARCHAR(32) NOT NULL,
  file_id BIGINT,
  activity_id BIGINT,
  received DATETIME(6) NOT NULL,
  CONSTRAINT uq_cat_mail UNIQUE (message_id)
);
CREATE INDEX ix_cat_mail_sender ON cat_mail (sender, received);
