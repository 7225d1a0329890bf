-- Editions of the Classification of Statistical Activities; one is in force.
CREATE TABLE pf_topic_edition (
  id VARCHAR(16) NOT NULL PRIMARY KEY,
  imported DATETIME(6) NOT NULL,
  in_force BOOLEAN NOT NULL
);

-- What is done once in the life of an installation, such as filling it with demonstration data.
CREATE TABLE pf_beginning (
  step VARCHAR(200) NOT NULL PRIMARY KEY,
  done DATETIME(6) NOT NULL
);
