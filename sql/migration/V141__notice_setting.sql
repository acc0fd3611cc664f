-- How a person wants to hear of notices by mail; who has no row has the usual choices of their roles.
CREATE TABLE notice_setting (
  user_id        BIGINT      NOT NULL,
  version        INT         NOT NULL,
  work_channel   VARCHAR(10) NOT NULL,
  result_channel VARCHAR(10) NOT NULL,
  money_channel  VARCHAR(10) NOT NULL,
  power_channel  VARCHAR(10) NOT NULL,
  term_channel   VARCHAR(10) NOT NULL,
  digest_hour    INT         NOT NULL,
  quiet_from     INT         NOT NULL,
  quiet_to       INT         NOT NULL,
  CONSTRAINT pk_notice_setting PRIMARY KEY (user_id),
  CONSTRAINT fk_notice_setting_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT ck_notice_setting_hours CHECK (digest_hour BETWEEN 0 AND 23 AND quiet_from BETWEEN 0 AND 23 AND quiet_to BETWEEN 0 AND 23)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
