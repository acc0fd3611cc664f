-- Every table of the house ends with the same line: InnoDB, utf8mb4 and the Vietnamese collation that keeps
-- "Hà" and "Hạ" apart. ${collation} is utf8mb4_vi_0900_as_cs, or its uca1400 twin on servers that lack the name.
-- Folded search columns name utf8mb4_bin themselves.

CREATE TABLE number_register (
  kind          VARCHAR(40) NOT NULL,
  unit          VARCHAR(20) NOT NULL,
  register_year INT         NOT NULL,
  last_no       INT         NOT NULL,
  CONSTRAINT pk_number_register PRIMARY KEY (kind, unit, register_year)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE history_entry (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  subject_type    VARCHAR(40)  NOT NULL,
  subject_id      BIGINT       NOT NULL,
  occurred_at     DATETIME(3)  NOT NULL,
  business_day    DATE         NOT NULL,
  actor_id        BIGINT       NULL,
  actor_username  VARCHAR(60)  NOT NULL,
  actor_name      VARCHAR(120) NOT NULL,
  actor_office    VARCHAR(200) NULL,
  acting_for_id   BIGINT       NULL,
  acting_for_name VARCHAR(120) NULL,
  action          VARCHAR(40)  NOT NULL,
  from_state      VARCHAR(40)  NULL,
  to_state        VARCHAR(40)  NULL,
  comment_text    TEXT         NULL,
  detail          MEDIUMTEXT   NULL,
  CONSTRAINT pk_history_entry PRIMARY KEY (id),
  INDEX ix_history_subject (subject_type, subject_id, id),
  INDEX ix_history_actor (actor_id, occurred_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE deadline (
  id            BIGINT      NOT NULL AUTO_INCREMENT,
  subject_type  VARCHAR(40) NOT NULL,
  subject_id    BIGINT      NOT NULL,
  step          VARCHAR(40) NOT NULL,
  limit_days    INT         NOT NULL,
  used_days     INT         NOT NULL DEFAULT 0,
  running_since DATE        NULL,
  due_on        DATE        NULL,
  ended_on      DATE        NULL,
  version       INT         NOT NULL DEFAULT 0,
  CONSTRAINT pk_deadline PRIMARY KEY (id),
  CONSTRAINT uq_deadline_step UNIQUE (subject_type, subject_id, step),
  INDEX ix_deadline_due (ended_on, due_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE idempotent_answer (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  actor_id    BIGINT       NOT NULL,
  key_text    VARCHAR(120) NOT NULL,
  request     CHAR(64)     NOT NULL,
  status      INT          NULL,
  location    VARCHAR(300) NULL,
  etag        VARCHAR(40)  NULL,
  body        MEDIUMTEXT   NULL,
  created_at  DATETIME(3)  NOT NULL,
  CONSTRAINT pk_idempotent_answer PRIMARY KEY (id),
  CONSTRAINT uq_idempotent_answer UNIQUE (actor_id, key_text)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE audit_chain (
  chain     CHAR(7)  NOT NULL,
  last_seq  BIGINT   NOT NULL,
  last_hash CHAR(64) NOT NULL,
  CONSTRAINT pk_audit_chain PRIMARY KEY (chain)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE audit_entry (
  chain        CHAR(7)      NOT NULL,
  seq          BIGINT       NOT NULL,
  occurred_at  DATETIME(3)  NOT NULL,
  actor        VARCHAR(60)  NOT NULL,
  acting_for   VARCHAR(60)  NULL,
  action       VARCHAR(60)  NOT NULL,
  subject_type VARCHAR(40)  NOT NULL,
  subject_id   VARCHAR(60)  NULL,
  detail       TEXT         NULL,
  prev_hash    CHAR(64)     NOT NULL,
  hash         CHAR(64)     NOT NULL,
  CONSTRAINT pk_audit_entry PRIMARY KEY (chain, seq),
  INDEX ix_audit_subject (subject_type, subject_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
