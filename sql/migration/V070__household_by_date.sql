-- Who lives in a household, and where it lives and what gives it priority, each from a day.
-- A household without circumstances is still as it was when it was registered; the row in household repeats the newest.

CREATE TABLE household_circumstances (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    household_id    BIGINT       NOT NULL,
    from_day        DATE         NOT NULL,
    village         VARCHAR(120) NOT NULL,
    admin_unit_id   BIGINT       NOT NULL,
    district_id     BIGINT       NULL,
    province_id     BIGINT       NOT NULL,
    ethnic_minority BOOLEAN      NOT NULL,
    woman_headed    BOOLEAN      NOT NULL,
    merit           BOOLEAN      NOT NULL,
    disabled        BOOLEAN      NOT NULL,
    evidence        VARCHAR(200) NULL,
    CONSTRAINT pk_household_circumstances PRIMARY KEY (id),
    CONSTRAINT uq_household_circumstances_day UNIQUE (household_id, from_day),
    CONSTRAINT fk_household_circumstances_household FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT fk_household_circumstances_admin_unit FOREIGN KEY (admin_unit_id) REFERENCES admin_unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE household_member (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    household_id BIGINT       NOT NULL,
    full_name    VARCHAR(120) NOT NULL,
    kinship      VARCHAR(15)  NOT NULL,
    birth_year   INT          NOT NULL,
    woman        BOOLEAN      NOT NULL,
    can_work     BOOLEAN      NOT NULL,
    joined_on    DATE         NOT NULL,
    left_on      DATE         NULL,
    CONSTRAINT pk_household_member PRIMARY KEY (id),
    CONSTRAINT fk_household_member_household FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT ck_household_member_kinship
        CHECK (kinship IN ('HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'GRANDCHILD', 'SIBLING', 'OTHER')),
    CONSTRAINT ck_household_member_birth CHECK (birth_year BETWEEN 1900 AND 2100),
    CONSTRAINT ck_household_member_days CHECK (left_on IS NULL OR left_on > joined_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
