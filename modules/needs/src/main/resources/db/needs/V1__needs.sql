CREATE TABLE nd_questionnaire (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- the first version's id, the same for all versions of one questionnaire
  family BIGINT,
  number INT NOT NULL,
  title LONGTEXT NOT NULL,
  -- sections and questions as one document: a published version never changes
  body LONGTEXT NOT NULL,
  status VARCHAR(16) NOT NULL,
  created DATETIME(6) NOT NULL,
  published DATETIME(6),
  version INT NOT NULL DEFAULT 0
);
CREATE INDEX ix_nd_questionnaire_family ON nd_questionnaire (family, number);

CREATE TABLE nd_round (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  questionnaire_id BIGINT NOT NULL,
  title LONGTEXT NOT NULL,
  intro LONGTEXT,
  scope_kind VARCHAR(16) NOT NULL,
  scope_id VARCHAR(32) NOT NULL,
  status VARCHAR(16) NOT NULL,
  deadline DATETIME(6) NOT NULL,
  zone VARCHAR(64) NOT NULL,
  office_weight INT NOT NULL,
  manager_weight INT NOT NULL,
  staff_weight INT NOT NULL,
  priority_share INT NOT NULL,
  earlier_id BIGINT,
  created DATETIME(6) NOT NULL,
  opened DATETIME(6),
  closed DATETIME(6),
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT fk_nd_round_questionnaire FOREIGN KEY (questionnaire_id) REFERENCES nd_questionnaire (id)
);
CREATE INDEX ix_nd_round_status ON nd_round (status, id);

CREATE TABLE nd_respondent (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  round_id BIGINT NOT NULL,
  country CHAR(2) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  organisation_id BIGINT,
  person_id BIGINT,
  email VARCHAR(254),
  name VARCHAR(200),
  lang CHAR(2) NOT NULL,
  status VARCHAR(16) NOT NULL,
  invited DATETIME(6) NOT NULL,
  reminded DATETIME(6),
  sent DATETIME(6),
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT fk_nd_respondent_round FOREIGN KEY (round_id) REFERENCES nd_round (id) ON DELETE CASCADE
);
CREATE INDEX ix_nd_respondent_round ON nd_respondent (round_id, country, kind);
CREATE INDEX ix_nd_respondent_person ON nd_respondent (person_id);

CREATE TABLE nd_answer (
  respondent_id BIGINT NOT NULL,
  question VARCHAR(40) NOT NULL,
  -- what was chosen, or the row of a matrix; empty where the question has none
  item VARCHAR(40) NOT NULL,
  amount DOUBLE,
  wanted DOUBLE,
  words LONGTEXT,
  PRIMARY KEY (respondent_id, question, item),
  CONSTRAINT fk_nd_answer_respondent FOREIGN KEY (respondent_id) REFERENCES nd_respondent (id) ON DELETE CASCADE
);

CREATE TABLE nd_delegation (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  respondent_id BIGINT NOT NULL,
  section VARCHAR(40) NOT NULL,
  person_id BIGINT,
  email VARCHAR(254) NOT NULL,
  created DATETIME(6) NOT NULL,
  done DATETIME(6),
  CONSTRAINT fk_nd_delegation_respondent FOREIGN KEY (respondent_id) REFERENCES nd_respondent (id) ON DELETE CASCADE
);
CREATE INDEX ix_nd_delegation_respondent ON nd_delegation (respondent_id);

CREATE TABLE nd_report (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  round_id BIGINT NOT NULL,
  title LONGTEXT NOT NULL,
  conclusions LONGTEXT,
  audience VARCHAR(16) NOT NULL,
  -- the figures as they were on the day of publication
  figures LONGTEXT NOT NULL,
  published DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT uq_nd_report_round UNIQUE (round_id),
  CONSTRAINT fk_nd_report_round FOREIGN KEY (round_id) REFERENCES nd_round (id)
);

CREATE TABLE nd_link (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  round_id BIGINT NOT NULL,
  item VARCHAR(40) NOT NULL,
  country CHAR(2) NOT NULL,
  activity_id BIGINT NOT NULL,
  status VARCHAR(16) NOT NULL,
  created DATETIME(6) NOT NULL,
  changed DATETIME(6) NOT NULL,
  CONSTRAINT uq_nd_link UNIQUE (round_id, item, country, activity_id),
  CONSTRAINT fk_nd_link_round FOREIGN KEY (round_id) REFERENCES nd_round (id)
);
CREATE INDEX ix_nd_link_activity ON nd_link (activity_id);

CREATE TABLE nd_plan (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  round_id BIGINT,
  item VARCHAR(40),
  country CHAR(2) NOT NULL,
  organisation_id BIGINT,
  objective LONGTEXT NOT NULL,
  skill LONGTEXT NOT NULL,
  topic VARCHAR(16),
  level_now INT NOT NULL,
  level_target INT NOT NULL,
  due DATE NOT NULL,
  status VARCHAR(16) NOT NULL,
  created DATETIME(6) NOT NULL,
  changed DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0
);
CREATE INDEX ix_nd_plan_country ON nd_plan (country, due, id);
