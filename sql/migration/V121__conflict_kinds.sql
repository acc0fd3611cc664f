-- What ties a member to a party of the dossier, and who said so: the member, or whoever leads the council or set it. A member who
-- bears the name of a representative is held back until the head says that it is another person.
ALTER TABLE council_conflict ADD COLUMN kind VARCHAR(20) NOT NULL DEFAULT 'OTHER';
ALTER TABLE council_conflict ADD COLUMN declared_by BIGINT NULL;
ALTER TABLE council_conflict ADD CONSTRAINT fk_council_conflict_by FOREIGN KEY (declared_by) REFERENCES app_user (id);

CREATE TABLE council_clearance (
  id         BIGINT        NOT NULL AUTO_INCREMENT,
  council_id BIGINT        NOT NULL,
  user_id    BIGINT        NOT NULL,
  reason     VARCHAR(1000) NOT NULL,
  cleared_by BIGINT        NOT NULL,
  cleared_at DATETIME(3)   NOT NULL,
  CONSTRAINT pk_council_clearance PRIMARY KEY (id),
  CONSTRAINT uq_council_clearance UNIQUE (council_id, user_id),
  CONSTRAINT fk_council_clearance_council FOREIGN KEY (council_id) REFERENCES council (id),
  CONSTRAINT fk_council_clearance_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT fk_council_clearance_by FOREIGN KEY (cleared_by) REFERENCES app_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
