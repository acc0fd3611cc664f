-- The last day for which a person's daily digest was looked at, whether or not there was anything to say.
CREATE TABLE notice_digest (
  user_id     BIGINT NOT NULL,
  digested_on DATE   NOT NULL,
  CONSTRAINT pk_notice_digest PRIMARY KEY (user_id),
  CONSTRAINT fk_notice_digest_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
