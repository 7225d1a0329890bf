CREATE TABLE pf_hub (
  id VARCHAR(32) NOT NULL PRIMARY KEY,
  name LONGTEXT NOT NULL
);

CREATE TABLE pf_hub_host (
  hub VARCHAR(32) NOT NULL,
  country CHAR(2) NOT NULL,
  PRIMARY KEY (hub, country),
  CONSTRAINT fk_pf_hub_host_hub FOREIGN KEY (hub) REFERENCES pf_hub (id)
);

CREATE TABLE pf_country (
  iso2 CHAR(2) NOT NULL PRIMARY KEY,
  m49 INT NOT NULL,
  kind VARCHAR(16) NOT NULL,
  hub VARCHAR(32),
  name LONGTEXT NOT NULL,
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT fk_pf_country_hub FOREIGN KEY (hub) REFERENCES pf_hub (id)
);

CREATE TABLE pf_organisation (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  country CHAR(2),
  kind VARCHAR(16) NOT NULL,
  name LONGTEXT NOT NULL,
  url VARCHAR(500),
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT fk_pf_organisation_country FOREIGN KEY (country) REFERENCES pf_country (iso2)
);

CREATE TABLE pf_topic (
  edition VARCHAR(16) NOT NULL,
  code VARCHAR(16) NOT NULL,
  parent VARCHAR(16),
  name LONGTEXT NOT NULL,
  PRIMARY KEY (edition, code)
);

CREATE TABLE pf_person (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  username VARCHAR(64) NOT NULL,
  email VARCHAR(254) NOT NULL,
  given_name VARCHAR(100) NOT NULL,
  family_name VARCHAR(100) NOT NULL,
  country CHAR(2),
  organisation_id BIGINT,
  lang CHAR(2) NOT NULL,
  zone VARCHAR(64) NOT NULL,
  password_hash VARCHAR(255),
  active BOOLEAN NOT NULL DEFAULT TRUE,
  email_confirmed BOOLEAN NOT NULL DEFAULT FALSE,
  session_epoch INT NOT NULL DEFAULT 0,
  created DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT uq_pf_person_username UNIQUE (username),
  CONSTRAINT uq_pf_person_email UNIQUE (email),
  CONSTRAINT fk_pf_person_country FOREIGN KEY (country) REFERENCES pf_country (iso2),
  CONSTRAINT fk_pf_person_organisation FOREIGN KEY (organisation_id) REFERENCES pf_organisation (id)
);

CREATE TABLE pf_role_permission (
  role VARCHAR(32) NOT NULL,
  permission VARCHAR(100) NOT NULL,
  PRIMARY KEY (role, permission)
);

CREATE TABLE pf_role_grant (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  role VARCHAR(32) NOT NULL,
  scope_kind VARCHAR(16) NOT NULL,
  scope_id VARCHAR(32) NOT NULL,
  granted DATETIME(6) NOT NULL,
  CONSTRAINT uq_pf_role_grant UNIQUE (person_id, role, scope_kind, scope_id),
  CONSTRAINT fk_pf_role_grant_person FOREIGN KEY (person_id) REFERENCES pf_person (id) ON DELETE CASCADE
);
CREATE INDEX ix_pf_role_grant_scope ON pf_role_grant (scope_kind, scope_id);

-- Which of the permissions that parts declare were given to their first roles already; a later change by an
-- administrator is never undone.
CREATE TABLE pf_permission_seen (
  permission VARCHAR(100) NOT NULL PRIMARY KEY
);
