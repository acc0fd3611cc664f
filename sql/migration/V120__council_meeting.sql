-- The council's meeting: in person or by circulation, who was there, what was said and concluded. The minutes are signed by
-- chair and secretary; once both have, nothing of the meeting changes any more. Each round has its own.
CREATE TABLE council_meeting (
  id                  BIGINT        NOT NULL AUTO_INCREMENT,
  version             INT           NOT NULL,
  council_id          BIGINT        NOT NULL,
  round               INT           NOT NULL,
  form                VARCHAR(20)   NOT NULL,
  held_on             DATE          NULL,
  place               VARCHAR(200)  NULL,
  discussion          TEXT          NULL,
  conclusion          VARCHAR(20)   NULL,
  recommendation      TEXT          NULL,
  written_by          BIGINT        NOT NULL,
  written_at          DATETIME(3)   NOT NULL,
  secretary_id        BIGINT        NULL,
  secretary_signed_at DATETIME(3)   NULL,
  chair_id            BIGINT        NULL,
  chair_signed_at     DATETIME(3)   NULL,
  CONSTRAINT pk_council_meeting PRIMARY KEY (id),
  CONSTRAINT uq_council_meeting UNIQUE (council_id, round),
  CONSTRAINT fk_council_meeting_council FOREIGN KEY (council_id) REFERENCES council (id),
  CONSTRAINT fk_council_meeting_by FOREIGN KEY (written_by) REFERENCES app_user (id),
  CONSTRAINT fk_council_meeting_secretary FOREIGN KEY (secretary_id) REFERENCES app_user (id),
  CONSTRAINT fk_council_meeting_chair FOREIGN KEY (chair_id) REFERENCES app_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE meeting_attendance (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  meeting_id BIGINT      NOT NULL,
  user_id    BIGINT      NOT NULL,
  attendance VARCHAR(20) NOT NULL,
  CONSTRAINT pk_meeting_attendance PRIMARY KEY (id),
  CONSTRAINT uq_meeting_attendance UNIQUE (meeting_id, user_id),
  CONSTRAINT fk_meeting_attendance_meeting FOREIGN KEY (meeting_id) REFERENCES council_meeting (id),
  CONSTRAINT fk_meeting_attendance_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
