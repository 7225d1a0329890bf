-- A country hosts a hub for a time. Its members are another matter: they are the platform's.
CREATE TABLE hub_mandate (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  hub VARCHAR(64) NOT NULL,
  country VARCHAR(2) NOT NULL,
  starts DATE NOT NULL,
  ends DATE,
  note VARCHAR(500) NOT NULL,
  given_by BIGINT NOT NULL,
  given DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0
);
CREATE INDEX ix_hub_mandate_hub ON hub_mandate (hub, starts);

CREATE TABLE hub_course (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  hub VARCHAR(64) NOT NULL,
  course_id BIGINT NOT NULL,
  position INT NOT NULL,
  languages VARCHAR(32) NOT NULL,
  -- ISO codes of the members it is for, a space between; none means all
  countries VARCHAR(300) NOT NULL,
  CONSTRAINT uq_hub_course UNIQUE (hub, course_id)
);
CREATE INDEX ix_hub_course_position ON hub_course (hub, position);

CREATE TABLE hub_look (
  hub VARCHAR(64) NOT NULL PRIMARY KEY,
  welcome LONGTEXT,
  version INT NOT NULL DEFAULT 0
);

CREATE TABLE hub_reminder (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  hub VARCHAR(64) NOT NULL,
  country VARCHAR(2) NOT NULL,
  sent_by BIGINT NOT NULL,
  sent DATETIME(6) NOT NULL
);
CREATE INDEX ix_hub_reminder_country ON hub_reminder (hub, country, sent);
