CREATE TABLE cat_activity (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- as calendars and harvesters know it, the same for ever
  uid VARCHAR(200) NOT NULL,
  sequence INT NOT NULL DEFAULT 0,
  state VARCHAR(16) NOT NULL,
  reason VARCHAR(1000),
  title LONGTEXT NOT NULL,
  summary LONGTEXT,
  description LONGTEXT,
  kind VARCHAR(16) NOT NULL,
  mode VARCHAR(16) NOT NULL,
  country CHAR(2),
  venue VARCHAR(300),
  -- what was announced, on the clocks of the zone: 2027-03-01T09:00, or 2027-03-01 for whole days
  start_local VARCHAR(16),
  end_local VARCHAR(16),
  zone VARCHAR(64) NOT NULL,
  -- the same as instants, for lists; a draft may have none
  starts_at DATETIME(6),
  ends_at DATETIME(6),
  topics VARCHAR(200) NOT NULL,
  languages VARCHAR(100) NOT NULL,
  materials VARCHAR(100) NOT NULL,
  subtitles VARCHAR(100) NOT NULL,
  interpretation VARCHAR(200) NOT NULL,
  office_id BIGINT,
  provider_id BIGINT,
  group_id BIGINT,
  contact VARCHAR(300),
  funder VARCHAR(300),
  covers LONGTEXT,
  hours INT,
  certificate BOOLEAN NOT NULL DEFAULT FALSE,
  entry VARCHAR(16) NOT NULL,
  link VARCHAR(500),
  course_id BIGINT,
  register_until VARCHAR(16),
  register_until_at DATETIME(6),
  capacity INT,
  quota INT,
  waiting_list BOOLEAN NOT NULL DEFAULT FALSE,
  series VARCHAR(64),
  source VARCHAR(16) NOT NULL,
  source_ref VARCHAR(300),
  created_by BIGINT NOT NULL,
  created DATETIME(6) NOT NULL,
  changed DATETIME(6) NOT NULL,
  submitted DATETIME(6),
  published DATETIME(6),
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT uq_cat_activity_uid UNIQUE (uid)
);
CREATE INDEX ix_cat_activity_starts ON cat_activity (starts_at, id);
CREATE INDEX ix_cat_activity_ends ON cat_activity (ends_at, id);
CREATE INDEX ix_cat_activity_state ON cat_activity (state, submitted);
CREATE INDEX ix_cat_activity_changed ON cat_activity (changed, id);
CREATE INDEX ix_cat_activity_country ON cat_activity (country, starts_at);
CREATE INDEX ix_cat_activity_creator ON cat_activity (created_by, id);
CREATE INDEX ix_cat_activity_office ON cat_activity (office_id, starts_at);
CREATE INDEX ix_cat_activity_series ON cat_activity (series);
CREATE INDEX ix_cat_activity_source ON cat_activity (source_ref);

-- Each topic of an activity with all wider ones, to find and to count by.
CREATE TABLE cat_activity_topic (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  activity_id BIGINT NOT NULL,
  topic VARCHAR(16) NOT NULL,
  CONSTRAINT fk_cat_activity_topic FOREIGN KEY (activity_id) REFERENCES cat_activity (id) ON DELETE CASCADE
);
CREATE INDEX ix_cat_activity_topic ON cat_activity_topic (topic, activity_id);

-- Dated figures from before the catalogue, such as those of the founding document, to measure growth against.
CREATE TABLE cat_baseline (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  biennium INT NOT NULL,
  activities INT NOT NULL,
  dated DATE NOT NULL,
  source VARCHAR(300) NOT NULL,
  CONSTRAINT uq_cat_baseline UNIQUE (biennium)
);
