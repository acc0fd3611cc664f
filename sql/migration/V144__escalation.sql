-- A step of a dossier whose running out was told to the superior; the key lets it happen once, on however many servers.
CREATE TABLE escalation (
  project_id   BIGINT      NOT NULL,
  step         VARCHAR(40) NOT NULL,
  due_on       DATE        NOT NULL,
  escalated_at DATETIME(3) NOT NULL,
  CONSTRAINT pk_escalation PRIMARY KEY (project_id, step),
  CONSTRAINT fk_escalation_project FOREIGN KEY (project_id) REFERENCES project (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
