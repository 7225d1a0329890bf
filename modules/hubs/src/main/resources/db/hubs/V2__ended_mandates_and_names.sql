-- When a mandate's last day was set or moved after it was given, and by whom; none where it never was.
ALTER TABLE hub_mandate ADD COLUMN ended DATETIME(6);
ALTER TABLE hub_mandate ADD COLUMN ended_by BIGINT;
-- What a hub calls itself; none where the network's name will do.
ALTER TABLE hub_look ADD COLUMN name LONGTEXT;
