-- What the platform keeps of a module that is uninstalled: the launcher puts its id, and each of its classes, in place,
-- exports the rows that go, and deletes them.
DELETE FROM pf_role_permission WHERE LEFT(permission, CHAR_LENGTH(:id) + 1) = CONCAT(:id, ':');
DELETE FROM pf_permission_seen WHERE LEFT(permission, CHAR_LENGTH(:id) + 1) = CONCAT(:id, ':');
DELETE FROM pf_setting WHERE LEFT(name, CHAR_LENGTH(:id) + 1) = CONCAT(:id, '.');
DELETE FROM pf_notice WHERE LEFT(kind, CHAR_LENGTH(:id) + 1) = CONCAT(:id, '.');
DELETE FROM pf_notice_choice WHERE LEFT(kind, CHAR_LENGTH(:id) + 1) = CONCAT(:id, '.');
DELETE FROM pf_job WHERE LEFT(name, CHAR_LENGTH(:id) + 1) = CONCAT(:id, '.');
DELETE FROM pf_outbox WHERE LEFT(topic, CHAR_LENGTH(:id) + 1) = CONCAT(:id, '.');
DELETE FROM pf_file WHERE part = :id;
DELETE FROM pf_search_change WHERE kind IN (SELECT kind FROM pf_search_kind WHERE part = :id);
-- its words are in the index of each node, also in what is found by others: they build theirs anew
INSERT INTO pf_search_change (kind, ref, created) VALUES ('*', 0, CURRENT_TIMESTAMP(6));
DELETE FROM pf_search_kind WHERE part = :id;
-- its demonstration data may be made again
DELETE FROM pf_beginning WHERE step = CONCAT('demo:', :class);
