-- What programs sign in with. Only the SHA-256 of a token is kept.
CREATE TABLE pf_token (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  hash CHAR(64) NOT NULL,
  label VARCHAR(100) NOT NULL,
  created DATETIME(6) NOT NULL,
  used DATETIME(6),
  CONSTRAINT uq_pf_token_hash UNIQUE (hash),
  CONSTRAINT fk_pf_token_person FOREIGN KEY (person_id) REFERENCES pf_person (id) ON DELETE CASCADE
);

-- How often somebody tried something of late, counted for all nodes together.
CREATE TABLE pf_attempt (
  id VARCHAR(100) NOT NULL PRIMARY KEY,
  tries INT NOT NULL,
  last DATETIME(6) NOT NULL,
  blocked_until DATETIME(6)
);
CREATE INDEX ix_pf_attempt_last ON pf_attempt (last);
