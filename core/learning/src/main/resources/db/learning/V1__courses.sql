CREATE TABLE ln_course (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  title LONGTEXT NOT NULL,
  summary LONGTEXT,
  description LONGTEXT,
  picture_id BIGINT,
  starts DATE,
  ends DATE,
  enrol_until DATE,
  zone VARCHAR(64) NOT NULL,
  capacity INT,
  waiting_list BOOLEAN NOT NULL DEFAULT FALSE,
  -- how many hold a place now: a place is taken by one conditional update, so that none is given twice
  learners INT NOT NULL DEFAULT 0,
  enrolment VARCHAR(16) NOT NULL,
  enrolment_key VARCHAR(100),
  organisation_id BIGINT,
  scope_kind VARCHAR(16) NOT NULL,
  scope_id VARCHAR(32) NOT NULL,
  topics VARCHAR(200) NOT NULL,
  languages VARCHAR(32) NOT NULL,
  workload_hours INT,
  published BOOLEAN NOT NULL DEFAULT FALSE,
  created_by BIGINT NOT NULL,
  created DATETIME(6) NOT NULL,
  changed DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0
);
CREATE INDEX ix_ln_course_published ON ln_course (published, id);
CREATE INDEX ix_ln_course_scope ON ln_course (scope_kind, scope_id, id);
CREATE INDEX ix_ln_course_creator ON ln_course (created_by, id);

CREATE TABLE ln_section (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  course_id BIGINT NOT NULL,
  title LONGTEXT NOT NULL,
  position INT NOT NULL,
  hidden BOOLEAN NOT NULL DEFAULT FALSE,
  deleted DATETIME(6),
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT fk_ln_section_course FOREIGN KEY (course_id) REFERENCES ln_course (id) ON DELETE CASCADE
);
CREATE INDEX ix_ln_section_course ON ln_section (course_id, position);

CREATE TABLE ln_item (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  course_id BIGINT NOT NULL,
  section_id BIGINT NOT NULL,
  kind VARCHAR(32) NOT NULL,
  title LONGTEXT NOT NULL,
  position INT NOT NULL,
  hidden BOOLEAN NOT NULL DEFAULT FALSE,
  -- opens when that other item is done
  after_item_id BIGINT,
  -- what the core's own kinds keep of the item; other kinds have tables of their own
  data LONGTEXT,
  deleted DATETIME(6),
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT fk_ln_item_course FOREIGN KEY (course_id) REFERENCES ln_course (id) ON DELETE CASCADE,
  CONSTRAINT fk_ln_item_section FOREIGN KEY (section_id) REFERENCES ln_section (id) ON DELETE CASCADE
);
CREATE INDEX ix_ln_item_course ON ln_item (course_id, position);
CREATE INDEX ix_ln_item_deleted ON ln_item (deleted);

CREATE TABLE ln_enrolment (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  course_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  role VARCHAR(16) NOT NULL,
  status VARCHAR(16) NOT NULL,
  since DATETIME(6) NOT NULL,
  last_seen DATETIME(6),
  last_item_id BIGINT,
  CONSTRAINT uq_ln_enrolment UNIQUE (course_id, person_id),
  CONSTRAINT fk_ln_enrolment_course FOREIGN KEY (course_id) REFERENCES ln_course (id) ON DELETE CASCADE
);
CREATE INDEX ix_ln_enrolment_person ON ln_enrolment (person_id, status);
CREATE INDEX ix_ln_enrolment_queue ON ln_enrolment (course_id, status, since, id);

CREATE TABLE ln_item_progress (
  person_id BIGINT NOT NULL,
  item_id BIGINT NOT NULL,
  course_id BIGINT NOT NULL,
  status VARCHAR(16) NOT NULL,
  score DOUBLE PRECISION,
  seconds BIGINT NOT NULL DEFAULT 0,
  measure DOUBLE PRECISION,
  attempts INT NOT NULL DEFAULT 0,
  changed DATETIME(6) NOT NULL,
  PRIMARY KEY (person_id, item_id),
  CONSTRAINT fk_ln_item_progress_item FOREIGN KEY (item_id) REFERENCES ln_item (id) ON DELETE CASCADE
);
CREATE INDEX ix_ln_item_progress_course ON ln_item_progress (course_id, person_id);
