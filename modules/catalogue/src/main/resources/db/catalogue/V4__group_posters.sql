-- Who announces the activities of a working group, whatever their country.
CREATE TABLE cat_group_poster (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  group_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  CONSTRAINT uq_cat_group_poster UNIQUE (group_id, person_id),
  CONSTRAINT fk_cat_group_poster_group FOREIGN KEY (group_id) REFERENCES cat_group (id) ON DELETE CASCADE,
  CONSTRAINT fk_cat_group_poster_person FOREIGN KEY (person_id) REFERENCES pf_person (id) ON DELETE CASCADE
);
CREATE INDEX ix_cat_group_poster_person ON cat_group_poster (person_id);
