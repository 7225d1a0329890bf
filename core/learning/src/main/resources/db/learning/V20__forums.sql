-- A forum is a course item of kind «forum»; what is written in it lies here.
CREATE TABLE ln_thread (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  forum_id BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  author_id BIGINT NOT NULL,
  created DATETIME(6) NOT NULL,
  posts INT NOT NULL DEFAULT 0,
  last_post_id BIGINT,
  last_author_id BIGINT NOT NULL,
  last_at DATETIME(6) NOT NULL,
  pinned BOOLEAN NOT NULL DEFAULT FALSE,
  closed BOOLEAN NOT NULL DEFAULT FALSE,
  deleted DATETIME(6),
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT fk_ln_thread_item FOREIGN KEY (forum_id) REFERENCES ln_item (id) ON DELETE CASCADE
);
CREATE INDEX ix_ln_thread_forum ON ln_thread (forum_id, pinned, last_at, id);

CREATE TABLE ln_post (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  thread_id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  reply_to BIGINT,
  text LONGTEXT NOT NULL,
  html LONGTEXT NOT NULL,
  files INT NOT NULL DEFAULT 0,
  created DATETIME(6) NOT NULL,
  edited DATETIME(6),
  deleted DATETIME(6),
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT fk_ln_post_thread FOREIGN KEY (thread_id) REFERENCES ln_thread (id) ON DELETE CASCADE
);
CREATE INDEX ix_ln_post_thread ON ln_post (thread_id, id);

CREATE TABLE ln_post_file (
  post_id BIGINT NOT NULL,
  file_id BIGINT NOT NULL,
  name VARCHAR(255) NOT NULL,
  size BIGINT NOT NULL,
  PRIMARY KEY (post_id, file_id),
  CONSTRAINT fk_ln_post_file_post FOREIGN KEY (post_id) REFERENCES ln_post (id) ON DELETE CASCADE
);

-- The last post of a thread that a person has seen.
CREATE TABLE ln_thread_read (
  person_id BIGINT NOT NULL,
  thread_id BIGINT NOT NULL,
  post_id BIGINT NOT NULL,
  PRIMARY KEY (person_id, thread_id),
  CONSTRAINT fk_ln_thread_read_thread FOREIGN KEY (thread_id) REFERENCES ln_thread (id) ON DELETE CASCADE
);

-- Who hears of new posts: in one thread, or (thread 0) of new threads in the whole forum.
CREATE TABLE ln_follow (
  person_id BIGINT NOT NULL,
  forum_id BIGINT NOT NULL,
  thread_id BIGINT NOT NULL,
  follows BOOLEAN NOT NULL,
  PRIMARY KEY (person_id, forum_id, thread_id),
  CONSTRAINT fk_ln_follow_item FOREIGN KEY (forum_id) REFERENCES ln_item (id) ON DELETE CASCADE
);
CREATE INDEX ix_ln_follow_thread ON ln_follow (forum_id, thread_id, follows);
