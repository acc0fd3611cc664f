-- Files of the yearly review that somebody sent, how far each is taken up, and every row that was refused with its reasons.
-- touched_at is the machine's clock, not the clock of the business: it tells whether anybody still works on the file.

CREATE TABLE import_job (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    version      INT          NOT NULL DEFAULT 0,
    file_name    VARCHAR(200) NOT NULL,
    file_hash    CHAR(64)     NOT NULL,
    file_size    BIGINT       NOT NULL,
    file_removed BOOLEAN      NOT NULL DEFAULT FALSE,
    sheet_name   VARCHAR(60)  NOT NULL,
    head_row     INT          NOT NULL,
    uploaded_by  BIGINT       NOT NULL,
    uploaded_at  DATETIME(3)  NOT NULL,
    state        VARCHAR(20)  NOT NULL,
    mode         VARCHAR(20)  NULL,
    run          INT          NOT NULL,
    touched_at   DATETIME(3)  NOT NULL,
    finished_at  DATETIME(3)  NULL,
    rows_total   INT          NOT NULL,
    rows_done    INT          NOT NULL,
    last_row     INT          NOT NULL,
    rows_new     INT          NOT NULL,
    rows_added   INT          NOT NULL,
    rows_same    INT          NOT NULL,
    rows_refused INT          NOT NULL,
    CONSTRAINT pk_import_job PRIMARY KEY (id),
    CONSTRAINT fk_import_job_uploaded_by FOREIGN KEY (uploaded_by) REFERENCES app_user (id),
    CONSTRAINT ck_import_job_state CHECK (state IN ('CHECKING', 'CHECKED', 'APPLYING', 'DONE', 'REJECTED', 'FAILED')),
    CONSTRAINT ck_import_job_mode CHECK (mode IN ('ALL_OR_NOTHING', 'GOOD_ROWS')),
    INDEX ix_import_job_uploaded_by (uploaded_by, id),
    INDEX ix_import_job_hash (file_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE import_refusal (
    id      BIGINT     NOT NULL AUTO_INCREMENT,
    job_id  BIGINT     NOT NULL,
    row_no  INT        NOT NULL,
    reasons MEDIUMTEXT NOT NULL,
    CONSTRAINT pk_import_refusal PRIMARY KEY (id),
    CONSTRAINT uq_import_refusal_row UNIQUE (job_id, row_no),
    CONSTRAINT fk_import_refusal_job FOREIGN KEY (job_id) REFERENCES import_job (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

-- Rows without a household code are found by the number of the head.
CREATE INDEX ix_household_head_identity ON household (head_identity);
