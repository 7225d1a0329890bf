-- The files of a module that is uninstalled: where each lies below the data folder, and whether others have the same bytes.
SELECT f.id, CONCAT('files/', SUBSTRING(f.sha256, 1, 2), '/', SUBSTRING(f.sha256, 3, 2), '/', f.sha256) AS path,
  (SELECT COUNT(*) FROM pf_file o WHERE o.sha256 = f.sha256 AND COALESCE(o.part, '') <> :id) AS others
FROM pf_file f WHERE f.part = :id ORDER BY f.id
