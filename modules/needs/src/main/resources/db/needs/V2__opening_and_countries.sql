-- When a round that is drawn up opens by itself; none where somebody opens it.
ALTER TABLE nd_round ADD COLUMN opens DATETIME(6);
-- ISO codes of the countries that are asked, a space between; none where all of the scope are.
ALTER TABLE nd_round ADD COLUMN countries VARCHAR(300);
