-- The appraisal of a dossier: criteria by date, the council with its seats, sheets that are blind until all are locked, results.
CREATE TABLE criteria_set (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  code       VARCHAR(40)  NOT NULL,
  article    VARCHAR(160) NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE         NULL,
  to_confirm BOOLEAN      NOT NULL,
  CONSTRAINT pk_criteria_set PRIMARY KEY (id),
  CONSTRAINT uq_criteria_set_code UNIQUE (code),
  CONSTRAINT ck_criteria_set_days CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE criterion (
  id        BIGINT       NOT NULL AUTO_INCREMENT,
  set_id    BIGINT       NOT NULL,
  pos       INT          NOT NULL,
  code      VARCHAR(40)  NOT NULL,
  label_vi  VARCHAR(200) NOT NULL,
  label_en  VARCHAR(200) NOT NULL,
  article   VARCHAR(160) NOT NULL,
  max_score INT          NOT NULL,
  CONSTRAINT pk_criterion PRIMARY KEY (id),
  CONSTRAINT uq_criterion_code UNIQUE (set_id, code),
  CONSTRAINT fk_criterion_set FOREIGN KEY (set_id) REFERENCES criteria_set (id),
  CONSTRAINT ck_criterion_max CHECK (max_score > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE council (
  id              BIGINT      NOT NULL AUTO_INCREMENT,
  version         INT         NOT NULL,
  project_id      BIGINT      NOT NULL,
  criteria_set_id BIGINT      NOT NULL,
  decision_no     VARCHAR(60) NOT NULL,
  round           INT         NOT NULL,
  sent_back       BOOLEAN     NOT NULL,
  set_by          BIGINT      NOT NULL,
  set_at          DATETIME(3) NOT NULL,
  CONSTRAINT pk_council PRIMARY KEY (id),
  CONSTRAINT uq_council_project UNIQUE (project_id),
  CONSTRAINT fk_council_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_council_criteria_set FOREIGN KEY (criteria_set_id) REFERENCES criteria_set (id),
  CONSTRAINT fk_council_set_by FOREIGN KEY (set_by) REFERENCES app_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE council_seat (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  council_id BIGINT      NOT NULL,
  user_id    BIGINT      NOT NULL,
  seat       VARCHAR(20) NOT NULL,
  CONSTRAINT pk_council_seat PRIMARY KEY (id),
  CONSTRAINT uq_council_seat UNIQUE (council_id, user_id),
  CONSTRAINT fk_council_seat_council FOREIGN KEY (council_id) REFERENCES council (id),
  CONSTRAINT fk_council_seat_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  INDEX ix_council_seat_user (user_id, council_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

-- A conflict of interest outlives the seat: who declared one may not be seated again for the same dossier.
CREATE TABLE council_conflict (
  id          BIGINT        NOT NULL AUTO_INCREMENT,
  council_id  BIGINT        NOT NULL,
  user_id     BIGINT        NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  declared_at DATETIME(3)   NOT NULL,
  CONSTRAINT pk_council_conflict PRIMARY KEY (id),
  CONSTRAINT uq_council_conflict UNIQUE (council_id, user_id),
  CONSTRAINT fk_council_conflict_council FOREIGN KEY (council_id) REFERENCES council (id),
  CONSTRAINT fk_council_conflict_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE score_sheet (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  version      INT         NOT NULL,
  council_id   BIGINT      NOT NULL,
  round        INT         NOT NULL,
  user_id      BIGINT      NOT NULL,
  opinion      VARCHAR(20) NULL,
  comment_text TEXT        NULL,
  saved_at     DATETIME(3) NOT NULL,
  locked_at    DATETIME(3) NULL,
  CONSTRAINT pk_score_sheet PRIMARY KEY (id),
  CONSTRAINT uq_score_sheet UNIQUE (council_id, round, user_id),
  CONSTRAINT fk_score_sheet_council FOREIGN KEY (council_id) REFERENCES council (id),
  CONSTRAINT fk_score_sheet_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT ck_score_sheet_locked CHECK (locked_at IS NULL OR opinion IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE sheet_score (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  sheet_id       BIGINT       NOT NULL,
  criterion_code VARCHAR(40)  NOT NULL,
  score          DECIMAL(4,1) NOT NULL,
  CONSTRAINT pk_sheet_score PRIMARY KEY (id),
  CONSTRAINT uq_sheet_score UNIQUE (sheet_id, criterion_code),
  CONSTRAINT fk_sheet_score_sheet FOREIGN KEY (sheet_id) REFERENCES score_sheet (id),
  CONSTRAINT ck_sheet_score CHECK (score >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

-- What the council concluded, each time; is_latest marks the one that counts.
CREATE TABLE council_result (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  project_id    BIGINT       NOT NULL,
  council_id    BIGINT       NOT NULL,
  round         INT          NOT NULL,
  is_latest     BOOLEAN      NOT NULL,
  seats         INT          NOT NULL,
  present       INT          NOT NULL,
  approvals     INT          NOT NULL,
  supplements   INT          NOT NULL,
  refusals      INT          NOT NULL,
  lowest        DECIMAL(6,2) NOT NULL,
  average       DECIMAL(6,2) NOT NULL,
  highest       DECIMAL(6,2) NOT NULL,
  outcome       VARCHAR(20)  NOT NULL,
  comment_text  TEXT         NULL,
  concluded_by  BIGINT       NOT NULL,
  concluded_at  DATETIME(3)  NOT NULL,
  CONSTRAINT pk_council_result PRIMARY KEY (id),
  CONSTRAINT fk_council_result_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_council_result_council FOREIGN KEY (council_id) REFERENCES council (id),
  CONSTRAINT fk_council_result_by FOREIGN KEY (concluded_by) REFERENCES app_user (id),
  INDEX ix_council_result_latest (project_id, is_latest)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
