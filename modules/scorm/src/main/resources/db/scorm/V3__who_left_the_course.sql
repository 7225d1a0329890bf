-- Since when the learner is not enrolled any more: nothing is saved meanwhile.
ALTER TABLE sc_attempt ADD COLUMN barred DATETIME(6);
