-- What reached the households, what happened to it, what was handed on and what was sold.
CREATE TABLE handover (
  id                     BIGINT       NOT NULL AUTO_INCREMENT,
  project_id             BIGINT       NOT NULL,
  cycle_no               INT          NOT NULL,
  household_id           BIGINT       NOT NULL,
  handed_on              DATE         NOT NULL,
  quarantine_certificate VARCHAR(80)  NOT NULL,
  note                   VARCHAR(500) NULL,
  recorded_by            BIGINT       NOT NULL,
  recorded_at            DATETIME(3)  NOT NULL,
  CONSTRAINT pk_handover PRIMARY KEY (id),
  CONSTRAINT fk_handover_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_handover_household FOREIGN KEY (household_id) REFERENCES household (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE animal (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  project_id  BIGINT       NOT NULL,
  handover_id BIGINT       NOT NULL,
  tag         VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  weight_kg   DECIMAL(9,2) NOT NULL,
  state       VARCHAR(20)  NOT NULL,
  CONSTRAINT pk_animal PRIMARY KEY (id),
  CONSTRAINT uq_animal_tag UNIQUE (project_id, tag),
  CONSTRAINT fk_animal_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_animal_handover FOREIGN KEY (handover_id) REFERENCES handover (id),
  CONSTRAINT ck_animal_weight CHECK (weight_kg > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE incident (
  id          BIGINT        NOT NULL AUTO_INCREMENT,
  project_id  BIGINT        NOT NULL,
  animal_id   BIGINT        NULL,
  kind        VARCHAR(20)   NOT NULL,
  happened_on DATE          NOT NULL,
  description VARCHAR(2000) NOT NULL,
  certificate VARCHAR(80)   NULL,
  recorded_by BIGINT        NOT NULL,
  recorded_at DATETIME(3)   NOT NULL,
  CONSTRAINT pk_incident PRIMARY KEY (id),
  CONSTRAINT fk_incident_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_incident_animal FOREIGN KEY (animal_id) REFERENCES animal (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE rotation_obligation (
  id                 BIGINT        NOT NULL AUTO_INCREMENT,
  version            INT           NOT NULL,
  project_id         BIGINT        NOT NULL,
  household_id       BIGINT        NOT NULL,
  item               VARCHAR(200)  NOT NULL,
  quantity           DECIMAL(15,2) NOT NULL,
  handed             DECIMAL(15,2) NOT NULL,
  waived             DECIMAL(15,2) NOT NULL,
  min_weight_kg      DECIMAL(9,2)  NULL,
  received_on        DATE          NOT NULL,
  due_on             DATE          NOT NULL,
  status             VARCHAR(20)   NOT NULL,
  waiver_certificate VARCHAR(80)   NULL,
  waiver_reason      VARCHAR(500)  NULL,
  CONSTRAINT pk_rotation_obligation PRIMARY KEY (id),
  CONSTRAINT uq_rotation_obligation UNIQUE (project_id, household_id),
  CONSTRAINT fk_rotation_obligation_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_rotation_obligation_household FOREIGN KEY (household_id) REFERENCES household (id),
  CONSTRAINT ck_rotation_obligation CHECK (quantity > 0 AND handed >= 0 AND waived >= 0 AND handed + waived <= quantity)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE rotation_transfer (
  id              BIGINT        NOT NULL AUTO_INCREMENT,
  obligation_id   BIGINT        NOT NULL,
  to_household_id BIGINT        NOT NULL,
  handed_on       DATE          NOT NULL,
  quantity        DECIMAL(15,2) NOT NULL,
  weight_kg       DECIMAL(9,2)  NULL,
  record_no       VARCHAR(60)   NOT NULL,
  receiver_class  VARCHAR(20)   NOT NULL,
  recorded_by     BIGINT        NOT NULL,
  recorded_at     DATETIME(3)   NOT NULL,
  CONSTRAINT pk_rotation_transfer PRIMARY KEY (id),
  CONSTRAINT fk_rotation_transfer_obligation FOREIGN KEY (obligation_id) REFERENCES rotation_obligation (id),
  CONSTRAINT fk_rotation_transfer_household FOREIGN KEY (to_household_id) REFERENCES household (id),
  CONSTRAINT ck_rotation_transfer CHECK (quantity > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE sale (
  id             BIGINT        NOT NULL AUTO_INCREMENT,
  project_id     BIGINT        NOT NULL,
  household_id   BIGINT        NULL,
  sold_on        DATE          NOT NULL,
  buyer          VARCHAR(200)  NOT NULL,
  product        VARCHAR(200)  NOT NULL,
  quantity       DECIMAL(15,3) NOT NULL,
  unit           VARCHAR(40)   NOT NULL,
  unit_price     BIGINT        NOT NULL,
  under_contract BOOLEAN       NOT NULL,
  recorded_by    BIGINT        NOT NULL,
  recorded_at    DATETIME(3)   NOT NULL,
  CONSTRAINT pk_sale PRIMARY KEY (id),
  CONSTRAINT fk_sale_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_sale_household FOREIGN KEY (household_id) REFERENCES household (id),
  CONSTRAINT ck_sale CHECK (quantity > 0 AND unit_price >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
