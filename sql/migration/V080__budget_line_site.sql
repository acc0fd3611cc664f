-- A cost item may be for one site only. Where every item of a project over several area classes says for which, each site
-- is held to its own cap; whether that is allowed is dated data, since the decree does not say it.

ALTER TABLE project_budget_line
  ADD COLUMN site_unit_id BIGINT NULL,
  ADD COLUMN site_village VARCHAR(120) NULL,
  ADD CONSTRAINT fk_project_budget_line_site FOREIGN KEY (site_unit_id) REFERENCES admin_unit (id);
