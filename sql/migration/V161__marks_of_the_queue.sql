-- What the leaders' queue shows and counts of each dossier stands with it: how many cycles and targets it has, how many papers it lacks, how often it was
-- submitted after a council had concluded, and what its council gave last. decision.persistence.DossierMarks keeps them with every act; below they are set for
-- what there is. Marked is a dossier with a flag that no day and no parameter changes. The key orders by term, those without one last.
-- Codes are compared byte by byte: by the rules of the Vietnamese language each comparison took longer than reading its row.
ALTER TABLE project
  MODIFY type    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  MODIFY state   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  MODIFY manager VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ADD COLUMN cycle_count         INT          NOT NULL DEFAULT 0,
  ADD COLUMN outcome_targets     INT          NOT NULL DEFAULT 0,
  ADD COLUMN changed_since       INT          NOT NULL DEFAULT 0,
  ADD COLUMN missing_papers      INT          NOT NULL DEFAULT 0,
  ADD COLUMN council_lowest      DECIMAL(6,2) NULL,
  ADD COLUMN council_average     DECIMAL(6,2) NULL,
  ADD COLUMN council_highest     DECIMAL(6,2) NULL,
  ADD COLUMN council_supplements INT          NULL,
  ADD COLUMN marked  BOOLEAN GENERATED ALWAYS AS (CASE WHEN soft_overlaps > 0 OR return_count >= 2 OR new_reasons > 0 OR raised_to_province = 1
    OR outcome_targets = 0 OR changed_since > 0 OR missing_papers > 0 OR council_supplements > 0
    OR total_cost > 0 AND state_support * 100 > (cap_percent - 1.5) * total_cost THEN 1 ELSE 0 END) STORED,
  ADD COLUMN due_key DATE    GENERATED ALWAYS AS (COALESCE(due_on, CAST('9999-12-31' AS DATE))) STORED;

ALTER TABLE paper_requirement
  MODIFY project_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  MODIFY kind         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  MODIFY stage        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  MODIFY need         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  MODIFY given_by     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  MODIFY applies_when VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;

ALTER TABLE project_attachment
  MODIFY kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

UPDATE project p LEFT JOIN council_result r ON r.project_id = p.id AND r.is_latest = 1
   SET p.cycle_count = (SELECT COUNT(*) FROM project_cycle y WHERE y.project_id = p.id),
       p.outcome_targets = (SELECT COUNT(*) FROM project_target t WHERE t.project_id = p.id),
       p.changed_since = (SELECT COUNT(*) FROM project_version v JOIN council_result o ON o.project_id = v.project_id AND o.is_latest = 0 AND o.concluded_at < v.taken_at
           WHERE v.project_id = p.id AND v.occasion = 'SUBMIT'),
       p.missing_papers = (SELECT COUNT(*) FROM paper_requirement q WHERE q.stage = 'SUBMISSION' AND q.need <> 'OPTIONAL' AND (q.project_type IS NULL OR q.project_type = p.type)
           AND q.valid_from <= p.application_date AND (q.valid_to IS NULL OR q.valid_to >= p.application_date)
           AND (q.applies_when IS NULL OR p.rotation_kind IS NOT NULL)
           AND (q.given_by IS NULL
               OR q.given_by = 'PARTICIPANTS' AND NOT EXISTS (SELECT 1 FROM project_participant x WHERE x.project_id = p.id)
               OR q.given_by = 'CONTRACTS' AND NOT EXISTS (SELECT 1 FROM project_contract c WHERE c.project_id = p.id)
               OR q.given_by = 'MEETING' AND p.meeting_on IS NULL AND p.meeting_place IS NULL AND p.meeting_members IS NULL AND p.meeting_attended IS NULL
                   AND p.meeting_votes IS NULL AND p.representative_household_id IS NULL
               OR q.given_by = 'CERTIFICATE' AND (p.group_certified_by IS NULL OR TRIM(p.group_certified_by) = ''))
           AND (q.to_confirm = 0 AND q.given_by IS NULL OR EXISTS (SELECT 1 FROM project_attachment b WHERE b.project_id = p.id AND b.kind = q.kind
               AND b.removed_at > (SELECT MAX(w.taken_at) FROM project_version w WHERE w.project_id = p.id AND w.occasion = 'SUBMIT')))
           AND q.files > (SELECT COUNT(*) FROM project_attachment a WHERE a.project_id = p.id AND a.kind = q.kind AND a.removed_at IS NULL)),
       p.council_lowest = r.lowest,
       p.council_average = r.average,
       p.council_highest = r.highest,
       p.council_supplements = r.supplements;

-- The queue of a province in its order, with all that is counted and asked of each dossier, so that counting reads no dossier.
CREATE INDEX ix_project_desk ON project (province_id, state, due_key, id, manager, raised_to_province, type, district_id, clock_paused, marked,
  total_cost, state_support, created_by, submitted_by, accepted_by, council_average);
