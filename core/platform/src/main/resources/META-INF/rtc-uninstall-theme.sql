-- Who wore a theme that is uninstalled wears what was there before they chose.
DELETE FROM pf_theme_choice WHERE theme = :id;
