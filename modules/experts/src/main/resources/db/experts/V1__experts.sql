CREATE TABLE exp_phase (
  code VARCHAR(8) NOT NULL PRIMARY KEY,
  parent VARCHAR(8),
  name LONGTEXT NOT NULL,
  position INT NOT NULL
);

CREATE TABLE exp_expert (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  headline LONGTEXT,
  summary LONGTEXT,
  employer VARCHAR(200),
  country VARCHAR(2),
  available VARCHAR(16) NOT NULL,
  available_from DATE,
  days_per_year INT,
  remote BOOLEAN NOT NULL,
  travels BOOLEAN NOT NULL,
  -- ISO codes of the countries where they have worked, a space between
  worked_in VARCHAR(500) NOT NULL,
  publications LONGTEXT,
  referees LONGTEXT,
  email VARCHAR(254),
  phone VARCHAR(40),
  cv_file_id BIGINT,
  cv_name VARCHAR(255),
  -- who sees the profile, and which of its fields: nothing without the person's consent
  audience VARCHAR(16) NOT NULL,
  shared VARCHAR(200) NOT NULL,
  -- when the person last said that it is all still so; a profile that lapsed is hidden until they do
  confirmed DATETIME(6) NOT NULL,
  reminded DATETIME(6),
  lapsed BOOLEAN NOT NULL DEFAULT FALSE,
  created DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT uq_exp_expert_person UNIQUE (person_id)
);
CREATE INDEX ix_exp_expert_audience ON exp_expert (audience, lapsed, id);
CREATE INDEX ix_exp_expert_confirmed ON exp_expert (confirmed);

CREATE TABLE exp_skill (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  expert_id BIGINT NOT NULL,
  topic VARCHAR(16) NOT NULL,
  phase VARCHAR(8),
  level VARCHAR(16) NOT NULL,
  years_done INT NOT NULL,
  CONSTRAINT fk_exp_skill_expert FOREIGN KEY (expert_id) REFERENCES exp_expert (id) ON DELETE CASCADE
);
CREATE INDEX ix_exp_skill_expert ON exp_skill (expert_id);

CREATE TABLE exp_language (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  expert_id BIGINT NOT NULL,
  language VARCHAR(8) NOT NULL,
  fluency VARCHAR(16) NOT NULL,
  CONSTRAINT fk_exp_language_expert FOREIGN KEY (expert_id) REFERENCES exp_expert (id) ON DELETE CASCADE
);
CREATE INDEX ix_exp_language_expert ON exp_language (expert_id);

-- what was consented to, and when: never changed, only added to
CREATE TABLE exp_consent (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  expert_id BIGINT NOT NULL,
  audience VARCHAR(16) NOT NULL,
  shared VARCHAR(200) NOT NULL,
  given DATETIME(6) NOT NULL,
  CONSTRAINT fk_exp_consent_expert FOREIGN KEY (expert_id) REFERENCES exp_expert (id) ON DELETE CASCADE
);
CREATE INDEX ix_exp_consent_expert ON exp_consent (expert_id, id);

CREATE TABLE exp_cv_view (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  expert_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  seen DATETIME(6) NOT NULL,
  CONSTRAINT fk_exp_cv_view_expert FOREIGN KEY (expert_id) REFERENCES exp_expert (id) ON DELETE CASCADE
);
CREATE INDEX ix_exp_cv_view_expert ON exp_cv_view (expert_id, id);
CREATE INDEX ix_exp_cv_view_person ON exp_cv_view (person_id);

CREATE TABLE exp_request (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  country VARCHAR(2) NOT NULL,
  office_id BIGINT,
  title LONGTEXT NOT NULL,
  terms LONGTEXT NOT NULL,
  starts DATE,
  ends DATE,
  -- answers are wanted until the end of this day in this zone
  answer_by DATE,
  zone VARCHAR(64) NOT NULL,
  place VARCHAR(16) NOT NULL,
  city VARCHAR(100),
  funding VARCHAR(16) NOT NULL,
  funding_note VARCHAR(500),
  topics VARCHAR(200) NOT NULL,
  phases VARCHAR(100) NOT NULL,
  languages VARCHAR(64) NOT NULL,
  level VARCHAR(16) NOT NULL,
  status VARCHAR(16) NOT NULL,
  outcome VARCHAR(16),
  outcome_note LONGTEXT,
  closed DATETIME(6),
  created_by BIGINT NOT NULL,
  created DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0
);
CREATE INDEX ix_exp_request_country ON exp_request (country, id);
CREATE INDEX ix_exp_request_status ON exp_request (status, id);

CREATE TABLE exp_candidate (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_id BIGINT NOT NULL,
  expert_id BIGINT NOT NULL,
  status VARCHAR(16) NOT NULL,
  invited DATETIME(6),
  answered DATETIME(6),
  answer LONGTEXT,
  -- the expert's consent that this office alone gets their address and telephone
  shares_contact BOOLEAN NOT NULL DEFAULT FALSE,
  rating INT,
  evaluation LONGTEXT,
  created DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT uq_exp_candidate UNIQUE (request_id, expert_id),
  CONSTRAINT fk_exp_candidate_request FOREIGN KEY (request_id) REFERENCES exp_request (id) ON DELETE CASCADE,
  CONSTRAINT fk_exp_candidate_expert FOREIGN KEY (expert_id) REFERENCES exp_expert (id) ON DELETE CASCADE
);
CREATE INDEX ix_exp_candidate_expert ON exp_candidate (expert_id, id);

CREATE TABLE exp_message (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  candidate_id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  text LONGTEXT NOT NULL,
  written DATETIME(6) NOT NULL,
  CONSTRAINT fk_exp_message_candidate FOREIGN KEY (candidate_id) REFERENCES exp_candidate (id) ON DELETE CASCADE
);
CREATE INDEX ix_exp_message_candidate ON exp_message (candidate_id, id);
