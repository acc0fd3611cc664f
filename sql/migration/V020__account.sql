-- People: accounts, roles with a territory, delegations, tokens of the API, and what slows guessing down.

CREATE TABLE app_user (
  id                   BIGINT       NOT NULL AUTO_INCREMENT,
  username             VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  full_name            VARCHAR(120) NOT NULL,
  title                VARCHAR(160) NULL,
  email                VARCHAR(160) NULL,
  phone                VARCHAR(30)  NULL,
  password_hash        VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  active               BOOLEAN      NOT NULL,
  must_change_password BOOLEAN      NOT NULL,
  session_epoch        INT          NOT NULL,
  search_name          VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at           DATETIME(3)  NOT NULL,
  version              INT          NOT NULL,
  CONSTRAINT pk_app_user PRIMARY KEY (id),
  CONSTRAINT uq_app_user_username UNIQUE (username)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE user_role (
  id            BIGINT      NOT NULL AUTO_INCREMENT,
  user_id       BIGINT      NOT NULL,
  role          VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  admin_unit_id BIGINT      NULL,
  agency_id     BIGINT      NULL,
  valid_from    DATE        NOT NULL,
  valid_to      DATE        NULL,
  CONSTRAINT pk_user_role PRIMARY KEY (id),
  CONSTRAINT fk_user_role_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT fk_user_role_unit FOREIGN KEY (admin_unit_id) REFERENCES admin_unit (id),
  CONSTRAINT fk_user_role_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT ck_user_role_dates CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE delegation (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  from_user_id  BIGINT       NOT NULL,
  to_user_id    BIGINT       NOT NULL,
  role          VARCHAR(30)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  kind          VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  admin_unit_id BIGINT       NULL,
  project_type  VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  amount_up_to  BIGINT       NULL,
  valid_from    DATE         NOT NULL,
  valid_to      DATE         NOT NULL,
  document_no   VARCHAR(60)  NOT NULL,
  created_at    DATETIME(3)  NOT NULL,
  revoked_at    DATETIME(3)  NULL,
  version       INT          NOT NULL,
  CONSTRAINT pk_delegation PRIMARY KEY (id),
  CONSTRAINT fk_delegation_from FOREIGN KEY (from_user_id) REFERENCES app_user (id),
  CONSTRAINT fk_delegation_to FOREIGN KEY (to_user_id) REFERENCES app_user (id),
  CONSTRAINT fk_delegation_unit FOREIGN KEY (admin_unit_id) REFERENCES admin_unit (id),
  CONSTRAINT ck_delegation_dates CHECK (valid_to >= valid_from),
  CONSTRAINT ck_delegation_people CHECK (from_user_id <> to_user_id),
  CONSTRAINT ck_delegation_amount CHECK (amount_up_to IS NULL OR amount_up_to > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

-- Only the hash of a token is kept: who reads this table cannot sign in with it.
CREATE TABLE api_token (
  id            BIGINT      NOT NULL AUTO_INCREMENT,
  user_id       BIGINT      NOT NULL,
  token_hash    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_epoch INT         NOT NULL,
  issued_at     DATETIME(3) NOT NULL,
  expires_at    DATETIME(3) NOT NULL,
  revoked_at    DATETIME(3) NULL,
  CONSTRAINT pk_api_token PRIMARY KEY (id),
  CONSTRAINT uq_api_token_hash UNIQUE (token_hash),
  CONSTRAINT fk_api_token_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  INDEX ix_api_token_expires (expires_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

-- Failed tries by the hash of the name that was typed, so that an unknown name is slowed down like a known one.
CREATE TABLE sign_in_failure (
  name_hash    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  failed_count INT         NOT NULL,
  next_try_at  DATETIME(3) NOT NULL,
  CONSTRAINT pk_sign_in_failure PRIMARY KEY (name_hash),
  INDEX ix_sign_in_failure_next_try (next_try_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
