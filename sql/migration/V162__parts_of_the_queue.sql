-- Who wrote, submitted, received or appraised a dossier, or declared a tie to it, in one place: a person decides on nothing that they have a part in, and
-- asking each of those tables for every dossier of a queue was half of what counting it cost. decision.persistence.DossierMarks keeps it with every act.
CREATE TABLE dossier_part (
  user_id    BIGINT NOT NULL,
  project_id BIGINT NOT NULL,
  CONSTRAINT pk_dossier_part PRIMARY KEY (user_id, project_id),
  CONSTRAINT fk_dossier_part_project FOREIGN KEY (project_id) REFERENCES project (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

INSERT INTO dossier_part (user_id, project_id)
SELECT p.created_by, p.id FROM project p
UNION SELECT p.submitted_by, p.id FROM project p WHERE p.submitted_by IS NOT NULL
UNION SELECT p.accepted_by, p.id FROM project p WHERE p.accepted_by IS NOT NULL
UNION SELECT s.user_id, c.project_id FROM council_seat s JOIN council c ON c.id = s.council_id
UNION SELECT h.user_id, c.project_id FROM score_sheet h JOIN council c ON c.id = h.council_id
UNION SELECT x.user_id, c.project_id FROM council_conflict x JOIN council c ON c.id = x.council_id;

-- Approved in a batch a moment ago, still to take effect. One index is in the order of the queue, one in that of its counts.
ALTER TABLE project
  ADD COLUMN held BOOLEAN NOT NULL DEFAULT 0,
  DROP INDEX ix_project_desk,
  ADD INDEX ix_project_desk (province_id, state, due_key, id, manager, raised_to_province, held),
  ADD INDEX ix_project_counted (province_id, state, type, district_id, manager, raised_to_province, held, clock_paused, due_key, marked, council_average,
    total_cost, state_support);

UPDATE project p SET p.held = 1 WHERE EXISTS (SELECT 1 FROM held_decision w WHERE w.project_id = p.id AND w.open_key = 1);
