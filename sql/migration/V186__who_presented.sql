-- Who put a dossier before the leader last: they do not decide on it by a power received. Earlier dossiers have it from their history.
ALTER TABLE project ADD COLUMN presented_by BIGINT NULL AFTER accepted_by;

UPDATE project p SET p.presented_by = (SELECT h.actor_id FROM history_entry h WHERE h.id = (SELECT MAX(x.id) FROM history_entry x
  WHERE x.subject_type = 'Project' AND x.subject_id = p.id AND x.action IN ('PRESENT', 'RAISE_TO_PROVINCE')));
