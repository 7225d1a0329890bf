CREATE TABLE pf_file (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sha256 CHAR(64) NOT NULL,
  name VARCHAR(255) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  size BIGINT NOT NULL,
  created DATETIME(6) NOT NULL
);
CREATE INDEX ix_pf_file_sha256 ON pf_file (sha256);

-- What changed since; each node's index follows it.
CREATE TABLE pf_search_change (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind VARCHAR(64) NOT NULL,
  ref BIGINT NOT NULL,
  created DATETIME(6) NOT NULL
);

CREATE TABLE pf_audit (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  created DATETIME(6) NOT NULL,
  person_id BIGINT,
  name VARCHAR(200) NOT NULL,
  act VARCHAR(100) NOT NULL,
  scope VARCHAR(64) NOT NULL,
  object VARCHAR(200) NOT NULL,
  detail LONGTEXT,
  address VARCHAR(45)
);
CREATE INDEX ix_pf_audit_person ON pf_audit (person_id, id);
CREATE INDEX ix_pf_audit_act ON pf_audit (act, id);
CREATE INDEX ix_pf_audit_object ON pf_audit (object, id);
CREATE INDEX ix_pf_audit_created ON pf_audit (created);

CREATE TABLE pf_setting (
  name VARCHAR(100) NOT NULL PRIMARY KEY,
  setting LONGTEXT NOT NULL,
  changed DATETIME(6) NOT NULL
);

-- What this installation made up for itself and all nodes share: the key for signed addresses, the name of the index.
CREATE TABLE pf_installation (
  name VARCHAR(32) NOT NULL PRIMARY KEY,
  made VARCHAR(100) NOT NULL
);
