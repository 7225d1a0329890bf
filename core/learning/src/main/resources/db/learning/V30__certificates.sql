ALTER TABLE ln_course ADD COLUMN certificate BOOLEAN NOT NULL DEFAULT FALSE;

-- what it says is kept as it was on the day it was given; it outlives the course
CREATE TABLE ln_certificate (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(16) NOT NULL,
  course_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(255) NOT NULL,
  title LONGTEXT NOT NULL,
  provider LONGTEXT,
  workload_hours INT,
  issued DATETIME(6) NOT NULL,
  CONSTRAINT uq_ln_certificate_code UNIQUE (code),
  CONSTRAINT uq_ln_certificate_person UNIQUE (course_id, person_id)
);
CREATE INDEX ix_ln_certificate_person ON ln_certificate (person_id, id);
