-- With which part files and kinds of things that are searched came, so that all of a part can be found when it goes.
ALTER TABLE pf_file ADD COLUMN part VARCHAR(64);
CREATE INDEX ix_pf_file_part ON pf_file (part);

CREATE TABLE pf_search_kind (
  kind VARCHAR(64) NOT NULL PRIMARY KEY,
  part VARCHAR(64) NOT NULL
);
