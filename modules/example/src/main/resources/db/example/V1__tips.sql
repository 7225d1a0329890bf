CREATE TABLE ex_tip (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  text VARCHAR(300) NOT NULL,
  author_id BIGINT NOT NULL,
  created DATETIME(6) NOT NULL
);
CREATE INDEX ix_ex_tip_created ON ex_tip (created);
