-- The register of households: who they are, the yearly reviews that give them a class, and everything they receive.
-- current_* repeats the newest review, so that lists of today need not look for it; the review is what is true.

CREATE TABLE household (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    version         INT          NOT NULL DEFAULT 0,
    code            VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    head_name       VARCHAR(120) NOT NULL,
    search_name     VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    head_identity   VARCHAR(20)  NULL,
    village         VARCHAR(120) NOT NULL,
    admin_unit_id   BIGINT       NOT NULL,
    district_id     BIGINT       NULL,
    province_id     BIGINT       NOT NULL,
    members         INT          NOT NULL,
    ethnic_minority BOOLEAN      NOT NULL,
    woman_headed    BOOLEAN      NOT NULL,
    merit           BOOLEAN      NOT NULL,
    disabled        BOOLEAN      NOT NULL,
    registered_on   DATE         NOT NULL,
    current_class   VARCHAR(15)  NOT NULL,
    current_from    DATE         NOT NULL,
    current_left_on DATE         NULL,
    CONSTRAINT pk_household PRIMARY KEY (id),
    CONSTRAINT uq_household_code UNIQUE (code),
    CONSTRAINT fk_household_admin_unit FOREIGN KEY (admin_unit_id) REFERENCES admin_unit (id),
    CONSTRAINT fk_household_district FOREIGN KEY (district_id) REFERENCES admin_unit (id),
    CONSTRAINT fk_household_province FOREIGN KEY (province_id) REFERENCES admin_unit (id),
    CONSTRAINT ck_household_members CHECK (members BETWEEN 1 AND 50),
    CONSTRAINT ck_household_left CHECK (current_class <> 'NEWLY_ESCAPED' OR current_left_on IS NOT NULL),
    INDEX ix_household_unit_class (admin_unit_id, current_class, code),
    INDEX ix_household_district_class (district_id, current_class, code),
    INDEX ix_household_province_class (province_id, current_class, code),
    INDEX ix_household_head (head_name),
    INDEX ix_household_current_from (current_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE household_review (
    id                BIGINT       NOT NULL AUTO_INCREMENT,
    household_id      BIGINT       NOT NULL,
    effective_from    DATE         NOT NULL,
    class             VARCHAR(15)  NOT NULL,
    left_poverty_on   DATE         NULL,
    deficits          INT          NOT NULL,
    income_per_person BIGINT       NOT NULL,
    cause             VARCHAR(30)  NULL,
    decision_no       VARCHAR(40)  NOT NULL,
    decision_date     DATE         NOT NULL,
    CONSTRAINT pk_household_review PRIMARY KEY (id),
    CONSTRAINT uq_household_review_day UNIQUE (household_id, effective_from),
    CONSTRAINT fk_household_review_household FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT ck_household_review_class
        CHECK (class IN ('POOR', 'NEAR_POOR', 'NEWLY_ESCAPED', 'AVERAGE_LIVING', 'BETTER_OFF')),
    CONSTRAINT ck_household_review_left
        CHECK (class <> 'NEWLY_ESCAPED' OR left_poverty_on IS NOT NULL AND left_poverty_on <= effective_from),
    CONSTRAINT ck_household_review_deficits CHECK (deficits BETWEEN 0 AND 4095),
    CONSTRAINT ck_household_review_income CHECK (income_per_person >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE household_support (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    household_id BIGINT       NOT NULL,
    source_type  VARCHAR(20)  NOT NULL,
    source_id    BIGINT       NOT NULL,
    source_code  VARCHAR(40)  NOT NULL,
    programme    VARCHAR(160) NULL,
    product_key  VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    product      VARCHAR(160) NOT NULL,
    from_day     DATE         NOT NULL,
    to_day       DATE         NOT NULL,
    released_on  DATE         NULL,
    created_at   DATETIME(3)  NOT NULL,
    CONSTRAINT pk_household_support PRIMARY KEY (id),
    CONSTRAINT fk_household_support_household FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT ck_household_support_days CHECK (to_day >= from_day),
    INDEX ix_household_support_household (household_id, released_on, to_day),
    INDEX ix_household_support_source (source_type, source_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
