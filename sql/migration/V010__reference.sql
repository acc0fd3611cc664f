-- Reference data: units and agencies, area classes, days off, support caps, legal parameters.
-- search_name holds folded text (see VietnameseText.fold).

CREATE TABLE admin_unit (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    code        VARCHAR(10)  NOT NULL,
    name        VARCHAR(120) NOT NULL,
    name_en     VARCHAR(120) NOT NULL,
    level       VARCHAR(10)  NOT NULL,
    parent_id   BIGINT       NULL,
    valid_from  DATE         NOT NULL,
    valid_to    DATE         NULL,
    search_name VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_admin_unit_code UNIQUE (code, valid_from),
    CONSTRAINT fk_admin_unit_parent FOREIGN KEY (parent_id) REFERENCES admin_unit (id),
    CONSTRAINT ck_admin_unit_level CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    CONSTRAINT ck_admin_unit_dates CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation} AUTO_INCREMENT = 100001;

CREATE TABLE admin_unit_succession (
    id          BIGINT     NOT NULL AUTO_INCREMENT,
    old_unit_id BIGINT     NOT NULL,
    new_unit_id BIGINT     NOT NULL,
    extent      VARCHAR(7) NOT NULL,
    effective   DATE       NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_admin_unit_succession UNIQUE (old_unit_id, new_unit_id),
    CONSTRAINT fk_admin_unit_succession_old FOREIGN KEY (old_unit_id) REFERENCES admin_unit (id),
    CONSTRAINT fk_admin_unit_succession_new FOREIGN KEY (new_unit_id) REFERENCES admin_unit (id),
    CONSTRAINT ck_admin_unit_succession_extent CHECK (extent IN ('WHOLE', 'PARTIAL'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

CREATE TABLE agency (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    code          VARCHAR(20)  NOT NULL,
    name          VARCHAR(160) NOT NULL,
    name_en       VARCHAR(160) NOT NULL,
    kind          VARCHAR(20)  NOT NULL,
    admin_unit_id BIGINT       NOT NULL,
    component     VARCHAR(40)  NULL,
    valid_from    DATE         NOT NULL,
    valid_to      DATE         NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_agency_code UNIQUE (code),
    CONSTRAINT fk_agency_admin_unit FOREIGN KEY (admin_unit_id) REFERENCES admin_unit (id),
    CONSTRAINT ck_agency_kind CHECK (kind IN ('PEOPLES_COMMITTEE', 'DEPARTMENT')),
    CONSTRAINT ck_agency_component CHECK (component IN ('LIVELIHOOD_DIVERSIFICATION', 'AGRICULTURE')),
    CONSTRAINT ck_agency_dates CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

CREATE TABLE area_class (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    admin_unit_id BIGINT       NOT NULL,
    village       VARCHAR(120) NULL,
    area_class    VARCHAR(25)  NOT NULL,
    valid_from    DATE         NOT NULL,
    valid_to      DATE         NULL,
    source        VARCHAR(255) NOT NULL,
    sample        BOOLEAN      NOT NULL,
    PRIMARY KEY (id),
    INDEX ix_area_class_unit (admin_unit_id, valid_from),
    CONSTRAINT fk_area_class_admin_unit FOREIGN KEY (admin_unit_id) REFERENCES admin_unit (id),
    CONSTRAINT ck_area_class CHECK (area_class IN ('ESPECIALLY_DIFFICULT', 'DIFFICULT', 'OTHER_ELIGIBLE')),
    CONSTRAINT ck_area_class_dates CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

CREATE TABLE poor_district (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    admin_unit_id BIGINT       NOT NULL,
    valid_from    DATE         NOT NULL,
    valid_to      DATE         NULL,
    source        VARCHAR(255) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_poor_district UNIQUE (admin_unit_id, valid_from),
    CONSTRAINT fk_poor_district_admin_unit FOREIGN KEY (admin_unit_id) REFERENCES admin_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

CREATE TABLE holiday (
    day        DATE         NOT NULL,
    name       VARCHAR(120) NOT NULL,
    kind       VARCHAR(15)  NOT NULL,
    source     VARCHAR(255) NOT NULL,
    to_confirm BOOLEAN      NOT NULL,
    PRIMARY KEY (day),
    CONSTRAINT ck_holiday_kind CHECK (kind IN ('PUBLIC', 'SUBSTITUTE', 'WORKING_SWAP'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

CREATE TABLE support_cap (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    version      INT           NOT NULL DEFAULT 0,
    project_type VARCHAR(15)   NOT NULL,
    area_class   VARCHAR(25)   NOT NULL,
    percent      DECIMAL(5, 2) NOT NULL,
    article      VARCHAR(160)  NOT NULL,
    valid_from   DATE          NOT NULL,
    valid_to     DATE          NULL,
    province_id  BIGINT        NULL,
    province_key BIGINT  GENERATED ALWAYS AS (COALESCE(province_id, 0)) VIRTUAL,
    PRIMARY KEY (id),
    CONSTRAINT uq_support_cap UNIQUE (project_type, area_class, valid_from, province_key),
    CONSTRAINT fk_support_cap_province FOREIGN KEY (province_id) REFERENCES admin_unit (id),
    CONSTRAINT ck_support_cap_type CHECK (project_type IN ('VALUE_CHAIN', 'COMMUNITY')),
    CONSTRAINT ck_support_cap_class CHECK (area_class IN ('ESPECIALLY_DIFFICULT', 'DIFFICULT', 'OTHER_ELIGIBLE')),
    CONSTRAINT ck_support_cap_percent CHECK (percent > 0 AND percent <= 100),
    CONSTRAINT ck_support_cap_dates CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

CREATE TABLE legal_parameter (
    id          BIGINT         NOT NULL AUTO_INCREMENT,
    version     INT            NOT NULL DEFAULT 0,
    code        VARCHAR(40)    NOT NULL,
    value       DECIMAL(19, 4) NOT NULL,
    unit        VARCHAR(30)    NOT NULL,
    article     VARCHAR(160)   NOT NULL,
    valid_from  DATE           NOT NULL,
    valid_to    DATE           NULL,
    province_id BIGINT         NULL,
    to_confirm  BOOLEAN        NOT NULL,
    note        VARCHAR(400)   NULL,
    province_key BIGINT GENERATED ALWAYS AS (COALESCE(province_id, 0)) VIRTUAL,
    PRIMARY KEY (id),
    CONSTRAINT uq_legal_parameter UNIQUE (code, valid_from, province_key),
    CONSTRAINT fk_legal_parameter_province FOREIGN KEY (province_id) REFERENCES admin_unit (id),
    CONSTRAINT ck_legal_parameter_value CHECK (value >= 0),
    CONSTRAINT ck_legal_parameter_dates CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
