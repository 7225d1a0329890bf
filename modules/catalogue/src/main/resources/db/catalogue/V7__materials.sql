-- Where the presentations, recordings and reports of an activity are, once its office handed them in.
CREATE TABLE cat_material (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  activity_id BIGINT NOT NULL,
  title VARCHAR(300) NOT NULL,
  url VARCHAR(500) NOT NULL,
  handed DATETIME(6) NOT NULL,
  CONSTRAINT fk_cat_material_activity FOREIGN KEY (activity_id) REFERENCES cat_activity (id) ON DELETE CASCADE
);
CREATE INDEX ix_cat_material_activity ON cat_material (activity_id, id);
