-- What the platform keeps of a module that is uninstalled: the launcher puts its id, and each of its classes, in place.
DELETE FROM pf_role_permission WHERE LEFT(permission, CHAR_LENGTH(:id) + 1) = CONCAT(:id, ':');
DELETE FROM pf_permission_seen WHERE LEFT(permission, CHAR_LENGTH(:id) + 1) = CONCAT(:id, ':');
DELETE FROM pf_setting WHERE LEFT(name, CHAR_LENGTH(:id) + 1) = CONCAT(:id, '.');
DELETE FROM pf_notice WHERE LEFT(kind, CHAR_LENGTH(:id) + 1) = CONCAT(:id, '.');
DELETE FROM pf_notice_choice WHERE LEFT(kind, CHAR_LENGTH(:id) + 1) = CONCAT(:id, '.');
DELETE FROM pf_job WHERE LEFT(name, CHAR_LENGTH(:id) + 1) = CONCAT(:id, '.');
DELETE FROM pf_outbox WHERE LEFT(topic, CHAR_LENGTH(:id) + 1) = CONCAT(:id, '.');
-- its demonstration data may be made again
DELETE FROM pf_beginning WHERE step = CONCAT('demo:', :class);
