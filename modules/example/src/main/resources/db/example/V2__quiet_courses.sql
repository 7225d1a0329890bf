CREATE TABLE ex_quiet_course (
  course_id BIGINT NOT NULL PRIMARY KEY
);
