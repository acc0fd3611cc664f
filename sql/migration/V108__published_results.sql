-- The public page lists the results and the decisions published last.
ALTER TABLE project ADD INDEX ix_project_result_published (result_published_on, id);
ALTER TABLE decision ADD INDEX ix_decision_published (kind, business_day, id);
