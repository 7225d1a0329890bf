-- What courses have of a module that is uninstalled: items of its kinds, with how far people got in them.
UPDATE ln_enrolment SET last_item_id = NULL WHERE last_item_id IN (SELECT i.id FROM ln_item i JOIN ln_item_kind k ON k.kind = i.kind WHERE k.part = :id);
-- what opened after one of them is open
UPDATE ln_item SET after_item_id = NULL WHERE after_item_id IN (SELECT id FROM
  (SELECT i.id FROM ln_item i JOIN ln_item_kind k ON k.kind = i.kind WHERE k.part = :id) gone);
DELETE FROM ln_item_progress WHERE item_id IN (SELECT i.id FROM ln_item i JOIN ln_item_kind k ON k.kind = i.kind WHERE k.part = :id);
DELETE FROM ln_item WHERE kind IN (SELECT kind FROM ln_item_kind WHERE part = :id);
DELETE FROM ln_item_kind WHERE part = :id;
