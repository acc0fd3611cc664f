-- An approval of a batch waits a moment before it takes effect and gets its number; until then its author can take it back.
CREATE TABLE held_decision (
  id            BIGINT        NOT NULL AUTO_INCREMENT,
  version       INT           NOT NULL,
  project_id    BIGINT        NOT NULL,
  user_id       BIGINT        NOT NULL,
  batch         VARCHAR(36)   NOT NULL,
  seen_version  INT           NOT NULL,
  comment_text  VARCHAR(4000) NULL,
  late_reason   VARCHAR(1000) NULL,
  held_at       DATETIME(3)   NOT NULL,
  effective_at  DATETIME(3)   NOT NULL,
  state         VARCHAR(20)   NOT NULL,
  open_key      INT           NULL,
  refusal       VARCHAR(2000) NULL,
  CONSTRAINT pk_held_decision PRIMARY KEY (id),
  CONSTRAINT fk_held_decision_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_held_decision_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT ck_held_decision_open CHECK ((state = 'HELD') = (open_key IS NOT NULL)),
  CONSTRAINT uq_held_decision_open UNIQUE (project_id, open_key),
  INDEX ix_held_decision_user (user_id, held_at),
  INDEX ix_held_decision_open (open_key, effective_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

INSERT INTO legal_parameter (code, value, unit, article, valid_from, valid_to, to_confirm, note)
VALUES ('UNDO_SECONDS', 30, 'giây', 'Quy chế làm việc của UBND', '2021-01-01', NULL, TRUE, 'Thời gian rút lại được một lượt phê duyệt nhiều hồ sơ, trước khi cấp số'),
       ('REAUTHENTICATE_FROM', 5000000000, 'đồng', 'Quy chế an toàn thông tin của tỉnh', '2021-01-01', NULL, TRUE, 'Tổng mức đầu tư của một lượt phê duyệt từ đó phải nhập lại mật khẩu');

-- Participants who had similar support lately and take part with a reason, counted when the dossier was submitted.
ALTER TABLE project ADD COLUMN soft_overlaps INT NOT NULL DEFAULT 0;
