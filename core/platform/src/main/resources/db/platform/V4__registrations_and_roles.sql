-- Who registered and has not confirmed the address yet. Nothing of it is an account.
CREATE TABLE pf_registration (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  hash CHAR(64) NOT NULL,
  username VARCHAR(64) NOT NULL,
  email VARCHAR(254) NOT NULL,
  given_name VARCHAR(100) NOT NULL,
  family_name VARCHAR(100) NOT NULL,
  country CHAR(2),
  organisation_id BIGINT,
  lang CHAR(2) NOT NULL,
  zone VARCHAR(64) NOT NULL,
  password_hash VARCHAR(255) NOT NULL,
  created DATETIME(6) NOT NULL,
  CONSTRAINT uq_pf_registration_hash UNIQUE (hash)
);
CREATE INDEX ix_pf_registration_created ON pf_registration (created);

-- Links that lead to the first administrator's account; only their SHA-256 is kept.
CREATE TABLE pf_first_admin (
  hash CHAR(64) NOT NULL PRIMARY KEY,
  created DATETIME(6) NOT NULL
);

-- Roles that administrators added to those of the core, whose names are texts.
CREATE TABLE pf_role (
  id VARCHAR(32) NOT NULL PRIMARY KEY,
  name LONGTEXT NOT NULL,
  version INT NOT NULL DEFAULT 0
);

CREATE INDEX ix_pf_person_country ON pf_person (country);
CREATE INDEX ix_pf_person_names ON pf_person (family_name, given_name, id);
