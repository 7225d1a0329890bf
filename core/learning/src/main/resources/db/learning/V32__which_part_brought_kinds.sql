-- With which part each kind of items came, so that its items can be found when the part goes.
CREATE TABLE ln_item_kind (
  kind VARCHAR(64) NOT NULL PRIMARY KEY,
  part VARCHAR(64) NOT NULL
);
