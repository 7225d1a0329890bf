-- The year in which it begins, on the clocks of its place, to count by.
ALTER TABLE cat_activity ADD COLUMN start_year INT;
UPDATE cat_activity SET start_year = YEAR(starts_at) WHERE starts_at IS NOT NULL;
CREATE INDEX ix_cat_activity_year ON cat_activity (start_year, state);
CREATE INDEX ix_cat_activity_ended ON cat_activity (ends_at DESC, id DESC);
