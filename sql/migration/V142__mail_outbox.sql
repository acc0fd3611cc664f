-- Mail to send: written with the notice, sent afterwards by whichever server claims the row first.
CREATE TABLE mail_outbox (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  user_id       BIGINT       NOT NULL,
  to_address    VARCHAR(160) NOT NULL,
  subject       VARCHAR(300) NOT NULL,
  body          TEXT         NOT NULL,
  created_at    DATETIME(3)  NOT NULL,
  next_try_at   DATETIME(3)  NULL,
  claimed_until DATETIME(3)  NULL,
  tries         INT          NOT NULL,
  sent_at       DATETIME(3)  NULL,
  given_up_at   DATETIME(3)  NULL,
  last_error    VARCHAR(300) NULL,
  CONSTRAINT pk_mail_outbox PRIMARY KEY (id),
  CONSTRAINT fk_mail_outbox_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT ck_mail_outbox_end CHECK ((next_try_at IS NULL) = (sent_at IS NOT NULL OR given_up_at IS NOT NULL)),
  INDEX ix_mail_outbox_next (next_try_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
