-- A step that was done after its term, by how many working days, and why; one row each time. Days by step may differ for community projects.
CREATE TABLE late_step (
  id           BIGINT        NOT NULL AUTO_INCREMENT,
  subject_type VARCHAR(40)   NOT NULL,
  subject_id   BIGINT        NOT NULL,
  step         VARCHAR(40)   NOT NULL,
  due_on       DATE          NOT NULL,
  done_on      DATE          NOT NULL,
  days_late    INT           NOT NULL,
  reason       VARCHAR(1000) NULL,
  actor_name   VARCHAR(120)  NOT NULL,
  CONSTRAINT pk_late_step PRIMARY KEY (id),
  INDEX ix_late_step_subject (subject_type, subject_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

INSERT INTO legal_parameter (code, value, unit, article, valid_from, valid_to, to_confirm, note)
VALUES
    ('DAYS_RECEPTION_COMMUNITY', 3, 'ngày làm việc', 'Quy trình tiếp nhận', '2022-04-19', NULL, TRUE, 'Kiểm tra hồ sơ đầy đủ; HĐND tỉnh quy định'),
    ('DAYS_APPRAISAL_COMMUNITY', 15, 'ngày làm việc', 'NĐ 27/2022 Điều 22.3', '2022-04-19', NULL, TRUE, 'Lập tổ thẩm định và thẩm định; HĐND tỉnh quy định số ngày'),
    ('DAYS_PRESENTATION_COMMUNITY', 5, 'ngày làm việc', 'Quy trình nội bộ', '2022-04-19', NULL, TRUE, 'Lập tờ trình sau khi đạt thẩm định'),
    ('DAYS_APPROVAL_COMMUNITY', 10, 'ngày làm việc', 'NĐ 27/2022 Điều 22.3', '2022-04-19', NULL, TRUE, 'Quyết định kể từ khi có tờ trình; HĐND tỉnh quy định số ngày');
