-- Whoever appraises a dossier notes something at one of its fields or sections.
CREATE TABLE field_note (
  id          BIGINT        NOT NULL AUTO_INCREMENT,
  version     INT           NOT NULL,
  project_id  BIGINT        NOT NULL,
  field       VARCHAR(200)  NOT NULL,
  note        VARCHAR(2000) NOT NULL,
  user_id     BIGINT        NOT NULL,
  written_at  DATETIME(3)   NOT NULL,
  CONSTRAINT pk_field_note PRIMARY KEY (id),
  CONSTRAINT fk_field_note_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_field_note_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  INDEX ix_field_note_project (project_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
