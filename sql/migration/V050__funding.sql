-- Money: what the budget holder may spend, what each cycle of a dossier gets of it, and every payment.

-- amount is the decision's and never changes; assigned and carried_out say what has left it.
CREATE TABLE allocation (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  version         INT          NOT NULL,
  source          VARCHAR(30)  NOT NULL,
  budget_year     INT          NOT NULL,
  origin_year     INT          NOT NULL,
  unit_id         BIGINT       NOT NULL,
  agency_id       BIGINT       NOT NULL,
  amount          BIGINT       NOT NULL,
  assigned        BIGINT       NOT NULL,
  carried_out     BIGINT       NOT NULL,
  capital         VARCHAR(20)  NOT NULL,
  decision_no     VARCHAR(60)  NOT NULL,
  expires_on      DATE         NOT NULL,
  carried_from_id BIGINT       NULL,
  legal_basis     VARCHAR(300) NULL,
  entered_by      BIGINT       NOT NULL,
  entered_at      DATETIME(3)  NOT NULL,
  CONSTRAINT pk_allocation PRIMARY KEY (id),
  CONSTRAINT fk_allocation_unit FOREIGN KEY (unit_id) REFERENCES admin_unit (id),
  CONSTRAINT fk_allocation_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT fk_allocation_carried_from FOREIGN KEY (carried_from_id) REFERENCES allocation (id),
  CONSTRAINT ck_allocation_sums CHECK (amount > 0 AND assigned >= 0 AND carried_out >= 0
    AND assigned + carried_out <= amount),
  INDEX ix_allocation_agency_year (agency_id, budget_year, source, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

-- The planned sums are State money by source, as approved.
CREATE TABLE funding_cycle (
  id                 BIGINT      NOT NULL AUTO_INCREMENT,
  version            INT         NOT NULL,
  project_id         BIGINT      NOT NULL,
  cycle_no           INT         NOT NULL,
  budget_year        INT         NOT NULL,
  state              VARCHAR(20) NOT NULL,
  state_since        DATE        NOT NULL,
  from_day           DATE        NULL,
  to_day             DATE        NULL,
  planned_central    BIGINT      NOT NULL,
  planned_local      BIGINT      NOT NULL,
  planned_integrated BIGINT      NOT NULL,
  CONSTRAINT pk_funding_cycle PRIMARY KEY (id),
  CONSTRAINT uq_funding_cycle UNIQUE (project_id, cycle_no),
  CONSTRAINT fk_funding_cycle_project FOREIGN KEY (project_id) REFERENCES project (id),
  INDEX ix_funding_cycle_state (state, state_since, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

-- What a cycle holds of an allocation: amount less what was given back.
CREATE TABLE cycle_funding (
  id            BIGINT      NOT NULL AUTO_INCREMENT,
  cycle_id      BIGINT      NOT NULL,
  allocation_id BIGINT      NOT NULL,
  source        VARCHAR(30) NOT NULL,
  expires_on    DATE        NOT NULL,
  amount        BIGINT      NOT NULL,
  released      BIGINT      NOT NULL,
  assigned_at   DATETIME(3) NOT NULL,
  CONSTRAINT pk_cycle_funding PRIMARY KEY (id),
  CONSTRAINT fk_cycle_funding_cycle FOREIGN KEY (cycle_id) REFERENCES funding_cycle (id),
  CONSTRAINT fk_cycle_funding_allocation FOREIGN KEY (allocation_id) REFERENCES allocation (id),
  CONSTRAINT ck_cycle_funding CHECK (amount > 0 AND released >= 0 AND released <= amount)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE payment (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  version      INT          NOT NULL,
  project_id   BIGINT       NOT NULL,
  cycle_id     BIGINT       NOT NULL,
  cycle_no     INT          NOT NULL,
  kind         VARCHAR(20)  NOT NULL,
  amount       BIGINT       NOT NULL,
  source       VARCHAR(30)  NOT NULL,
  payee        VARCHAR(200) NOT NULL,
  voucher_no   VARCHAR(60)  NOT NULL,
  state        VARCHAR(20)  NOT NULL,
  state_since  DATE         NOT NULL,
  created_by   BIGINT       NOT NULL,
  created_at   DATETIME(3)  NOT NULL,
  requested_by BIGINT       NULL,
  checked_by   BIGINT       NULL,
  approved_by  BIGINT       NULL,
  paid_by      BIGINT       NULL,
  paid_on      DATE         NULL,
  CONSTRAINT pk_payment PRIMARY KEY (id),
  CONSTRAINT fk_payment_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_payment_cycle FOREIGN KEY (cycle_id) REFERENCES funding_cycle (id),
  CONSTRAINT ck_payment_amount CHECK (amount > 0),
  INDEX ix_payment_state (state, state_since, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
