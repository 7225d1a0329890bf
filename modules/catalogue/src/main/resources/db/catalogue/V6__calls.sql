-- A call that goes with an activity: for papers, for candidates, for funds.
ALTER TABLE cat_activity ADD COLUMN call_about LONGTEXT;
ALTER TABLE cat_activity ADD COLUMN call_until VARCHAR(16);
ALTER TABLE cat_activity ADD COLUMN call_until_at DATETIME(6);
ALTER TABLE cat_activity ADD COLUMN call_link VARCHAR(500);
CREATE INDEX ix_cat_activity_call ON cat_activity (call_until_at, id);
CREATE INDEX ix_cat_activity_register ON cat_activity (register_until_at, id);
