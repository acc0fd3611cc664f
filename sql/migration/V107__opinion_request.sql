-- Whoever appraises a dossier asks a specialist, of the same or of another agency, for an opinion by a day.
CREATE TABLE opinion_request (
  id          BIGINT        NOT NULL AUTO_INCREMENT,
  version     INT           NOT NULL,
  project_id  BIGINT        NOT NULL,
  user_id     BIGINT        NOT NULL,
  question    VARCHAR(2000) NOT NULL,
  due_on      DATE          NOT NULL,
  asked_by    BIGINT        NOT NULL,
  asked_at    DATETIME(3)   NOT NULL,
  stance      VARCHAR(20)   NULL,
  answer      VARCHAR(4000) NULL,
  answered_at DATETIME(3)   NULL,
  CONSTRAINT pk_opinion_request PRIMARY KEY (id),
  CONSTRAINT fk_opinion_request_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_opinion_request_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT fk_opinion_request_asked_by FOREIGN KEY (asked_by) REFERENCES app_user (id),
  CONSTRAINT ck_opinion_request_answer CHECK ((answered_at IS NULL) = (stance IS NULL)),
  INDEX ix_opinion_request_user (user_id, answered_at, project_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

INSERT INTO legal_parameter (code, value, unit, article, valid_from, valid_to, to_confirm, note)
VALUES ('OPINION_DAYS', 5, 'ngày làm việc', 'Quy chế làm việc của cơ quan thẩm định', '2022-04-19', NULL, TRUE, 'Thời hạn cho ý kiến khi người hỏi không định ngày');
