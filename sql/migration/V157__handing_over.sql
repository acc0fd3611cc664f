-- Open work that somebody leaves behind, or that a dissolved unit leaves to its successors, is handed over in bulk. The record
-- is read later by administrators and auditors; it is never changed.
CREATE TABLE handing_over (
  id            BIGINT        NOT NULL AUTO_INCREMENT,
  from_user_id  BIGINT        NULL,
  from_unit_id  BIGINT        NULL,
  from_name     VARCHAR(200)  NOT NULL,
  document_no   VARCHAR(60)   NOT NULL,
  document_date DATE          NOT NULL,
  reason        VARCHAR(1000) NOT NULL,
  by_user_id    BIGINT        NOT NULL,
  by_name       VARCHAR(120)  NOT NULL,
  happened_at   DATETIME(3)   NOT NULL,
  CONSTRAINT pk_handing_over PRIMARY KEY (id),
  CONSTRAINT fk_handing_over_from_user FOREIGN KEY (from_user_id) REFERENCES app_user (id),
  CONSTRAINT fk_handing_over_from_unit FOREIGN KEY (from_unit_id) REFERENCES admin_unit (id),
  CONSTRAINT fk_handing_over_by FOREIGN KEY (by_user_id) REFERENCES app_user (id),
  CONSTRAINT ck_handing_over_from CHECK ((from_user_id IS NULL) <> (from_unit_id IS NULL)),
  INDEX ix_handing_over_happened (happened_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

-- One piece of work each: what it was, to whom it went, or why it stayed.
CREATE TABLE handing_over_line (
  id         BIGINT        NOT NULL AUTO_INCREMENT,
  handing_id BIGINT        NOT NULL,
  kind       VARCHAR(30)   NOT NULL,
  project_id BIGINT        NULL,
  reference  VARCHAR(60)   NOT NULL,
  title      VARCHAR(400)  NOT NULL,
  to_user_id BIGINT        NULL,
  to_unit_id BIGINT        NULL,
  to_name    VARCHAR(200)  NULL,
  result     VARCHAR(10)   NOT NULL,
  refusal    VARCHAR(2000) NULL,
  CONSTRAINT pk_handing_over_line PRIMARY KEY (id),
  CONSTRAINT fk_handing_over_line_handing FOREIGN KEY (handing_id) REFERENCES handing_over (id),
  CONSTRAINT fk_handing_over_line_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_handing_over_line_to_user FOREIGN KEY (to_user_id) REFERENCES app_user (id),
  CONSTRAINT fk_handing_over_line_to_unit FOREIGN KEY (to_unit_id) REFERENCES admin_unit (id),
  CONSTRAINT ck_handing_over_line_refusal CHECK ((result = 'REFUSED') = (refusal IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

-- Who follows a dossier up in the stead of whoever wrote it; who wrote it stays what it was.
CREATE TABLE project_keeper (
  project_id BIGINT      NOT NULL,
  user_id    BIGINT      NOT NULL,
  since      DATETIME(3) NOT NULL,
  CONSTRAINT pk_project_keeper PRIMARY KEY (project_id),
  CONSTRAINT fk_project_keeper_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_project_keeper_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
