-- From 2026 the council's result is published before the dossier is presented (NĐ 358/2025/NĐ-CP). A dossier takes the
-- workflow table of the regime of its first submission.
ALTER TABLE project ADD COLUMN result_published_on DATE NULL;
