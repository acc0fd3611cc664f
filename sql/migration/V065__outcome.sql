-- Results by indicator and period. A correction is a new row; of rows for the same thing the newest counts.
CREATE TABLE outcome (
  id           BIGINT        NOT NULL AUTO_INCREMENT,
  project_id   BIGINT        NOT NULL,
  indicator    VARCHAR(60)   NOT NULL,
  period       VARCHAR(10)   NOT NULL,
  period_from  DATE          NOT NULL,
  period_to    DATE          NOT NULL,
  result_value DECIMAL(18,4) NOT NULL,
  household_id BIGINT        NULL,
  recorded_by  BIGINT        NOT NULL,
  recorded_at  DATETIME(3)   NOT NULL,
  CONSTRAINT pk_outcome PRIMARY KEY (id),
  CONSTRAINT fk_outcome_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_outcome_household FOREIGN KEY (household_id) REFERENCES household (id),
  INDEX ix_outcome_project (project_id, indicator, period_to, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
