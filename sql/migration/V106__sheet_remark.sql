-- What a member remarks on a single criterion, beside the score.
CREATE TABLE sheet_remark (
  sheet_id       BIGINT        NOT NULL,
  criterion_code VARCHAR(40)   NOT NULL,
  remark         VARCHAR(1000) NOT NULL,
  CONSTRAINT pk_sheet_remark PRIMARY KEY (sheet_id, criterion_code),
  CONSTRAINT fk_sheet_remark_sheet FOREIGN KEY (sheet_id) REFERENCES score_sheet (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
