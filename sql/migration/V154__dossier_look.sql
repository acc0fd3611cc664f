-- When a person last looked at a dossier, and at the time before: what came since then is told in the queue's viewer.
CREATE TABLE dossier_look (
  id             BIGINT      NOT NULL AUTO_INCREMENT,
  version        INT         NOT NULL,
  user_id        BIGINT      NOT NULL,
  project_id     BIGINT      NOT NULL,
  seen_at        DATETIME(3) NOT NULL,
  seen_entry     BIGINT      NOT NULL,
  seen_version   INT         NOT NULL,
  before_at      DATETIME(3) NULL,
  before_entry   BIGINT      NULL,
  before_version INT         NULL,
  CONSTRAINT pk_dossier_look PRIMARY KEY (id),
  CONSTRAINT fk_dossier_look_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT fk_dossier_look_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT uq_dossier_look UNIQUE (user_id, project_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
