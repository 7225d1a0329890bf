-- The items are learning's: their ids are kept without a constraint, and the item's kind deletes what belongs to them.
CREATE TABLE sc_package (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item_id BIGINT NOT NULL,
  version INT NOT NULL,
  file_id BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  -- under which the content host serves it: nobody can guess it, and what it names never changes
  package_key CHAR(32) NOT NULL,
  title VARCHAR(500) NOT NULL,
  edition VARCHAR(32) NOT NULL,
  sco_count INT NOT NULL,
  tree LONGTEXT NOT NULL,
  problems LONGTEXT NOT NULL,
  note VARCHAR(2000),
  created DATETIME(6) NOT NULL,
  CONSTRAINT uq_sc_package_key UNIQUE (package_key),
  CONSTRAINT uq_sc_package_version UNIQUE (item_id, version)
);

CREATE TABLE sc_attempt (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  package_id BIGINT NOT NULL,
  number INT NOT NULL,
  state LONGTEXT NOT NULL,
  revision INT NOT NULL DEFAULT 0,
  -- of the last commit, to know the same one when it comes again
  fingerprint CHAR(43),
  completion VARCHAR(16) NOT NULL,
  success VARCHAR(8) NOT NULL,
  scaled DOUBLE PRECISION,
  raw DOUBLE PRECISION,
  lowest DOUBLE PRECISION,
  highest DOUBLE PRECISION,
  measure DOUBLE PRECISION,
  seconds BIGINT NOT NULL DEFAULT 0,
  -- the time that the course was told of last
  seconds_told BIGINT NOT NULL DEFAULT 0,
  location VARCHAR(1000),
  begun DATETIME(6) NOT NULL,
  changed DATETIME(6) NOT NULL,
  ended DATETIME(6),
  CONSTRAINT uq_sc_attempt UNIQUE (item_id, person_id, number),
  CONSTRAINT fk_sc_attempt_package FOREIGN KEY (package_id) REFERENCES sc_package (id)
);
CREATE INDEX ix_sc_attempt_person ON sc_attempt (person_id, id);

-- What packages keep of a person beyond one package: objectives and data that are global to the system.
CREATE TABLE sc_learner (
  person_id BIGINT NOT NULL PRIMARY KEY,
  state LONGTEXT NOT NULL,
  changed DATETIME(6) NOT NULL
);
