CREATE TABLE shelf_kind (
  code VARCHAR(20) NOT NULL PRIMARY KEY,
  label VARCHAR(100) NOT NULL
);
INSERT INTO shelf_kind (code, label) VALUES ('novel', 'Novel'), ('atlas', 'Atlas');

CREATE TABLE shelf_writer (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(100) NOT NULL
);

CREATE TABLE shelf_book (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  writer_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  title VARCHAR(1000) NOT NULL,
  added_at DATETIME(6) NOT NULL,
  lent_at DATETIME(6),
  CONSTRAINT shelf_book_writer FOREIGN KEY (writer_id) REFERENCES shelf_writer (id),
  CONSTRAINT shelf_book_kind FOREIGN KEY (kind) REFERENCES shelf_kind (code) ON DELETE CASCADE
);
