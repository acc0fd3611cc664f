-- Every return of a dossier to its submitter, with its reasons and the answer to each. A reason that a later return adds
-- to the first list is marked; the dossier counts them, so that lists need no other table.
ALTER TABLE project ADD COLUMN new_reasons INT NOT NULL DEFAULT 0;

CREATE TABLE project_return (
  id               BIGINT       NOT NULL AUTO_INCREMENT,
  project_id       BIGINT       NOT NULL,
  no               INT          NOT NULL,
  action           VARCHAR(40)  NOT NULL,
  version_no       INT          NULL,
  returned_by      BIGINT       NOT NULL,
  returned_by_name VARCHAR(120) NOT NULL,
  returned_at      DATETIME(3)  NOT NULL,
  comment_text     TEXT         NULL,
  CONSTRAINT pk_project_return PRIMARY KEY (id),
  CONSTRAINT uq_project_return UNIQUE (project_id, no),
  CONSTRAINT fk_project_return_project FOREIGN KEY (project_id) REFERENCES project (id),
  INDEX ix_project_return_by (returned_by, returned_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE return_reason (
  id               BIGINT       NOT NULL AUTO_INCREMENT,
  return_id        BIGINT       NOT NULL,
  pos              INT          NOT NULL,
  field            VARCHAR(100) NULL,
  reason_text      TEXT         NOT NULL,
  is_new           BOOLEAN      NOT NULL,
  answer           TEXT         NULL,
  answered_by_name VARCHAR(120) NULL,
  answered_at      DATETIME(3)  NULL,
  CONSTRAINT pk_return_reason PRIMARY KEY (id),
  CONSTRAINT uq_return_reason UNIQUE (return_id, pos),
  CONSTRAINT fk_return_reason_return FOREIGN KEY (return_id) REFERENCES project_return (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
