-- Who has many priority households goes first (NĐ 27/2022, Điều 20.5): their share as of the submission, so that dossiers can be ranked by it.
ALTER TABLE project
  ADD COLUMN priority_share DECIMAL(5,2) GENERATED ALWAYS AS (CASE WHEN participant_count > 0 AND priority_count IS NOT NULL
    THEN LEAST(priority_count, participant_count) * 100 / participant_count ELSE 0 END) STORED,
  ADD INDEX ix_project_priority (priority_share, id);
