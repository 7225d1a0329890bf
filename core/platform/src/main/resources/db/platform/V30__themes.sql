-- What the network (scope "network") and its hubs ("hub:ID") wear; no row where nothing was chosen.
CREATE TABLE pf_theme_choice (
  scope VARCHAR(64) NOT NULL PRIMARY KEY,
  theme VARCHAR(64) NOT NULL
);
