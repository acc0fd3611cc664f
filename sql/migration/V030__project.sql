-- The dossier. Territory and sums stand on the row itself, so that a list needs one table.
CREATE TABLE project (
  id                       BIGINT       NOT NULL AUTO_INCREMENT,
  code                     VARCHAR(30)  NOT NULL,
  version                  INT          NOT NULL,
  workflow_version         INT          NOT NULL,
  type                     VARCHAR(20)  NOT NULL,
  state                    VARCHAR(20)  NOT NULL,
  name                     VARCHAR(300) NOT NULL,
  product                  VARCHAR(200) NULL,
  product_key              VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  component                VARCHAR(40)  NOT NULL,
  manager                  VARCHAR(20)  NOT NULL,
  owner_unit_id            BIGINT       NOT NULL,
  commune_id               BIGINT       NOT NULL,
  district_id              BIGINT       NOT NULL,
  province_id              BIGINT       NOT NULL,
  agency_id                BIGINT       NOT NULL,
  start_date               DATE         NULL,
  months                   INT          NULL,
  lead_kind                VARCHAR(30)  NULL,
  lead_name                VARCHAR(200) NULL,
  lead_registration_no     VARCHAR(60)  NULL,
  lead_representative      VARCHAR(120) NULL,
  group_name               VARCHAR(200) NULL,
  group_kind               VARCHAR(30)  NULL,
  group_representative     VARCHAR(120) NULL,
  group_certified_by       VARCHAR(200) NULL,
  rotation_kind            VARCHAR(20)  NULL,
  rotation_item            VARCHAR(200) NULL,
  rotation_per_beneficiary DECIMAL(12,2) NULL,
  rotation_min_weight_kg   DECIMAL(9,2) NULL,
  rotation_due_months      INT          NULL,
  total_cost               BIGINT       NOT NULL,
  state_support            BIGINT       NOT NULL,
  cap_percent              DECIMAL(5,2) NULL,
  first_budget_year        INT          NULL,
  participant_count        INT          NOT NULL,
  target_count             INT          NULL,
  priority_count           INT          NULL,
  return_count             INT          NOT NULL DEFAULT 0,
  application_date         DATE         NULL,
  due_on                   DATE         NULL,
  clock_paused             BOOLEAN      NOT NULL DEFAULT FALSE,
  created_by               BIGINT       NOT NULL,
  submitted_by             BIGINT       NULL,
  accepted_by              BIGINT       NULL,
  adjustment_pending       BOOLEAN      NOT NULL DEFAULT FALSE,
  created_at               DATETIME(3)  NOT NULL,
  updated_at               DATETIME(3)  NOT NULL,
  state_since              DATE         NOT NULL,
  search_text              VARCHAR(700) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT pk_project PRIMARY KEY (id),
  CONSTRAINT uq_project_code UNIQUE (code),
  CONSTRAINT fk_project_owner_unit FOREIGN KEY (owner_unit_id) REFERENCES admin_unit (id),
  CONSTRAINT fk_project_commune FOREIGN KEY (commune_id) REFERENCES admin_unit (id),
  CONSTRAINT fk_project_district FOREIGN KEY (district_id) REFERENCES admin_unit (id),
  CONSTRAINT fk_project_province FOREIGN KEY (province_id) REFERENCES admin_unit (id),
  CONSTRAINT fk_project_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT ck_project_sums CHECK (total_cost >= 0 AND state_support >= 0),
  INDEX ix_project_updated (updated_at, id),
  INDEX ix_project_name (name, id),
  INDEX ix_project_total (total_cost, id),
  INDEX ix_project_district (district_id, updated_at, id),
  INDEX ix_project_commune (commune_id, updated_at, id),
  INDEX ix_project_agency (agency_id, updated_at, id),
  INDEX ix_project_agency_state (agency_id, state, due_on, id),
  INDEX ix_project_state_due (state, manager, due_on, id),
  INDEX ix_project_district_state (district_id, state, due_on, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE project_site (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  project_id BIGINT       NOT NULL,
  pos        INT          NOT NULL,
  unit_id    BIGINT       NOT NULL,
  village    VARCHAR(120) NULL,
  CONSTRAINT pk_project_site PRIMARY KEY (id),
  CONSTRAINT fk_project_site_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_project_site_unit FOREIGN KEY (unit_id) REFERENCES admin_unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE project_participant (
  id           BIGINT        NOT NULL AUTO_INCREMENT,
  project_id   BIGINT        NOT NULL,
  pos          INT           NOT NULL,
  household_id BIGINT        NOT NULL,
  kind         VARCHAR(30)   NOT NULL,
  stock        DECIMAL(12,2) NULL,
  CONSTRAINT pk_project_participant PRIMARY KEY (id),
  CONSTRAINT fk_project_participant_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_project_participant_household FOREIGN KEY (household_id) REFERENCES household (id),
  CONSTRAINT ck_project_participant_stock CHECK (stock >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE project_budget_line (
  id                     BIGINT        NOT NULL AUTO_INCREMENT,
  project_id             BIGINT        NOT NULL,
  pos                    INT           NOT NULL,
  cycle_no               INT           NOT NULL,
  item                   VARCHAR(200)  NOT NULL,
  unit                   VARCHAR(40)   NULL,
  quantity               DECIMAL(15,3) NOT NULL,
  unit_price             BIGINT        NOT NULL,
  central_budget         BIGINT        NOT NULL,
  local_budget           BIGINT        NOT NULL,
  policy_bank_loan       BIGINT        NOT NULL,
  lead_unit_counterpart  BIGINT        NOT NULL,
  household_contribution BIGINT        NOT NULL,
  integrated_fund        BIGINT        NOT NULL,
  donation               BIGINT        NOT NULL,
  CONSTRAINT pk_project_budget_line PRIMARY KEY (id),
  CONSTRAINT fk_project_budget_line_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT ck_project_budget_line CHECK (quantity >= 0 AND unit_price >= 0 AND central_budget >= 0 AND local_budget >= 0
    AND policy_bank_loan >= 0 AND lead_unit_counterpart >= 0 AND household_contribution >= 0 AND integrated_fund >= 0 AND donation >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE project_cycle (
  id          BIGINT NOT NULL AUTO_INCREMENT,
  project_id  BIGINT NOT NULL,
  pos         INT    NOT NULL,
  cycle_no    INT    NOT NULL,
  budget_year INT    NULL,
  from_day    DATE   NULL,
  to_day      DATE   NULL,
  CONSTRAINT pk_project_cycle PRIMARY KEY (id),
  CONSTRAINT fk_project_cycle_project FOREIGN KEY (project_id) REFERENCES project (id),
  INDEX ix_project_cycle_year (budget_year, project_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE project_contract (
  id          BIGINT        NOT NULL AUTO_INCREMENT,
  project_id  BIGINT        NOT NULL,
  pos         INT           NOT NULL,
  buyer       VARCHAR(200)  NOT NULL,
  product     VARCHAR(200)  NULL,
  quantity    DECIMAL(15,3) NULL,
  unit        VARCHAR(40)   NULL,
  floor_price BIGINT        NULL,
  from_day    DATE          NULL,
  to_day      DATE          NULL,
  CONSTRAINT pk_project_contract PRIMARY KEY (id),
  CONSTRAINT fk_project_contract_project FOREIGN KEY (project_id) REFERENCES project (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE project_target (
  id           BIGINT        NOT NULL AUTO_INCREMENT,
  project_id   BIGINT        NOT NULL,
  pos          INT           NOT NULL,
  indicator    VARCHAR(60)   NOT NULL,
  target_value DECIMAL(15,2) NOT NULL,
  CONSTRAINT pk_project_target PRIMARY KEY (id),
  CONSTRAINT fk_project_target_project FOREIGN KEY (project_id) REFERENCES project (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

-- What the dossier said at each submission and before each adjustment; never changed.
CREATE TABLE project_version (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  project_id BIGINT       NOT NULL,
  no         INT          NOT NULL,
  occasion   VARCHAR(40)  NOT NULL,
  taken_at   DATETIME(3)  NOT NULL,
  taken_by   BIGINT       NOT NULL,
  content    MEDIUMTEXT   NOT NULL,
  sha256     CHAR(64)     NOT NULL,
  CONSTRAINT pk_project_version PRIMARY KEY (id),
  CONSTRAINT uq_project_version UNIQUE (project_id, no),
  CONSTRAINT fk_project_version_project FOREIGN KEY (project_id) REFERENCES project (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE project_attachment (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  project_id  BIGINT       NOT NULL,
  kind        VARCHAR(40)  NOT NULL,
  file_name   VARCHAR(200) NOT NULL,
  media_type  VARCHAR(120) NOT NULL,
  size_bytes  BIGINT       NOT NULL,
  sha256      CHAR(64)     NOT NULL,
  uploaded_by BIGINT       NOT NULL,
  uploaded_at DATETIME(3)  NOT NULL,
  removed_at  DATETIME(3)  NULL,
  CONSTRAINT pk_project_attachment PRIMARY KEY (id),
  CONSTRAINT fk_project_attachment_project FOREIGN KEY (project_id) REFERENCES project (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE project_adjustment (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  project_id   BIGINT       NOT NULL,
  requested_by BIGINT       NOT NULL,
  requested_at DATETIME(3)  NOT NULL,
  reason       TEXT         NOT NULL,
  extra_months INT          NOT NULL,
  decided_by   BIGINT       NULL,
  decided_at   DATETIME(3)  NULL,
  granted      BOOLEAN      NULL,
  answer       TEXT         NULL,
  CONSTRAINT pk_project_adjustment PRIMARY KEY (id),
  CONSTRAINT fk_project_adjustment_project FOREIGN KEY (project_id) REFERENCES project (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

-- People let into a dossier beyond their territory, such as a council's members.
CREATE TABLE project_guest (
  project_id BIGINT NOT NULL,
  user_id    BIGINT NOT NULL,
  CONSTRAINT pk_project_guest PRIMARY KEY (project_id, user_id),
  CONSTRAINT fk_project_guest_project FOREIGN KEY (project_id) REFERENCES project (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
