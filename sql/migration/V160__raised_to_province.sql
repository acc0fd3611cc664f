-- A district raises to the province what is above its authority: who did so, for whom, for how much and by which limit. Written once.
CREATE TABLE raising (
  id              BIGINT        NOT NULL AUTO_INCREMENT,
  project_id      BIGINT        NOT NULL,
  by_user_id      BIGINT        NOT NULL,
  by_name         VARCHAR(120)  NOT NULL,
  capacity        VARCHAR(200)  NOT NULL,
  acting_for_id   BIGINT        NULL,
  acting_for_name VARCHAR(120)  NULL,
  acting_document VARCHAR(60)   NULL,
  amount          BIGINT        NOT NULL,
  limit_amount    BIGINT        NOT NULL,
  limit_article   VARCHAR(200)  NOT NULL,
  limit_from      DATE          NOT NULL,
  remark          VARCHAR(4000) NULL,
  raised_at       DATETIME(3)   NOT NULL,
  business_day    DATE          NOT NULL,
  CONSTRAINT pk_raising PRIMARY KEY (id),
  CONSTRAINT fk_raising_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_raising_by FOREIGN KEY (by_user_id) REFERENCES app_user (id),
  CONSTRAINT ck_raising_amount CHECK (amount > limit_amount),
  INDEX ix_raising_project (project_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

-- Whether the province decides in the stead of the district; false again once the province has given the dossier back to its council.
ALTER TABLE project ADD COLUMN raised_to_province BOOLEAN NOT NULL DEFAULT FALSE;
