-- What a person is told of: that a dossier waits for them, or what became of one that concerns them. Code and name as they were then.
CREATE TABLE notice (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  user_id      BIGINT       NOT NULL,
  kind         VARCHAR(40)  NOT NULL,
  project_id   BIGINT       NULL,
  project_code VARCHAR(30)  NULL,
  project_name VARCHAR(300) NULL,
  actor_name   VARCHAR(120) NULL,
  due_on       DATE         NULL,
  amount       BIGINT       NULL,
  reference    VARCHAR(120) NULL,
  channel      VARCHAR(10)  NOT NULL,
  created_at   DATETIME(3)  NOT NULL,
  read_at      DATETIME(3)  NULL,
  digested_on  DATE         NULL,
  CONSTRAINT pk_notice PRIMARY KEY (id),
  CONSTRAINT fk_notice_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT fk_notice_project FOREIGN KEY (project_id) REFERENCES project (id),
  INDEX ix_notice_user (user_id, id),
  INDEX ix_notice_unread (user_id, read_at),
  INDEX ix_notice_digest (channel, digested_on, user_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
