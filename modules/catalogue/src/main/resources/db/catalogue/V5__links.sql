-- Whether the address where people register on another site answers; no row before it was first tried.
CREATE TABLE cat_link (
  activity_id BIGINT NOT NULL PRIMARY KEY,
  url VARCHAR(500) NOT NULL,
  checked DATETIME(6) NOT NULL,
  -- how many times in a row it did not
  failures INT NOT NULL,
  error VARCHAR(300),
  CONSTRAINT fk_cat_link_activity FOREIGN KEY (activity_id) REFERENCES cat_activity (id) ON DELETE CASCADE
);
CREATE INDEX ix_cat_link_failures ON cat_link (failures, checked);
