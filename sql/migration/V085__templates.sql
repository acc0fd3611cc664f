-- What a product usually needs, to begin a dossier from: items a household, targets, shares by source, rotation. A period that began
-- is never changed; a new one follows it. All rows of this file are samples (to_confirm).
CREATE TABLE project_template (
  id                       BIGINT        NOT NULL AUTO_INCREMENT,
  version                  INT           NOT NULL DEFAULT 1,
  code                     VARCHAR(40)   NOT NULL,
  product                  VARCHAR(200)  NOT NULL,
  activity                 VARCHAR(200)  NOT NULL,
  component                VARCHAR(40)   NOT NULL,
  months                   INT           NOT NULL,
  cycles                   INT           NOT NULL,
  sale_product             VARCHAR(200)  NULL,
  sale_unit                VARCHAR(40)   NULL,
  sale_per_household       DECIMAL(12,3) NULL,
  sale_floor_price         BIGINT        NULL,
  rotation_kind            VARCHAR(20)   NULL,
  rotation_item            VARCHAR(200)  NULL,
  rotation_per_beneficiary DECIMAL(12,2) NULL,
  rotation_min_weight_kg   DECIMAL(9,2)  NULL,
  rotation_due_months      INT           NULL,
  source                   VARCHAR(160)  NOT NULL,
  to_confirm               BOOLEAN       NOT NULL,
  valid_from               DATE          NOT NULL,
  valid_to                 DATE          NULL,
  CONSTRAINT pk_project_template PRIMARY KEY (id),
  CONSTRAINT uq_project_template UNIQUE (code, valid_from),
  CONSTRAINT ck_project_template CHECK (months > 0 AND cycles > 0 AND (valid_to IS NULL OR valid_to >= valid_from))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE project_template_item (
  template_id   BIGINT        NOT NULL,
  pos           INT           NOT NULL,
  item          VARCHAR(200)  NOT NULL,
  unit          VARCHAR(40)   NOT NULL,
  per_household DECIMAL(12,3) NOT NULL,
  guide_price   BIGINT        NOT NULL,
  cycle_no      INT           NULL,
  CONSTRAINT pk_project_template_item PRIMARY KEY (template_id, pos),
  CONSTRAINT fk_project_template_item FOREIGN KEY (template_id) REFERENCES project_template (id),
  CONSTRAINT ck_project_template_item CHECK (per_household > 0 AND guide_price > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE project_template_share (
  template_id  BIGINT       NOT NULL,
  pos          INT          NOT NULL,
  project_type VARCHAR(20)  NOT NULL,
  source       VARCHAR(30)  NOT NULL,
  percent      DECIMAL(5,2) NOT NULL,
  CONSTRAINT pk_project_template_share PRIMARY KEY (template_id, pos),
  CONSTRAINT fk_project_template_share FOREIGN KEY (template_id) REFERENCES project_template (id),
  CONSTRAINT ck_project_template_share CHECK (percent > 0 AND percent <= 100)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE project_template_target (
  template_id   BIGINT        NOT NULL,
  pos           INT           NOT NULL,
  indicator     VARCHAR(60)   NOT NULL,
  target_value  DECIMAL(15,2) NOT NULL,
  per_household BOOLEAN       NOT NULL,
  CONSTRAINT pk_project_template_target PRIMARY KEY (template_id, pos),
  CONSTRAINT fk_project_template_target FOREIGN KEY (template_id) REFERENCES project_template (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

INSERT INTO project_template (id, code, product, activity, component, months, cycles, sale_product, sale_unit, sale_per_household, sale_floor_price,
    rotation_kind, rotation_item, rotation_per_beneficiary, rotation_min_weight_kg, rotation_due_months, source, to_confirm, valid_from)
VALUES
    (1, 'SOW', 'lợn nái sinh sản', 'chăn nuôi lợn nái sinh sản', 'LIVELIHOOD_DIVERSIFICATION', 24, 2, 'lợn thịt', 'kg', 1000, 55000, 'IN_KIND', 'lợn hậu bị', 2, 12, 18, 'Mẫu, cần xác nhận', TRUE, '2022-04-19'),
    (2, 'BUFFALO', 'trâu sinh sản', 'nuôi trâu sinh sản', 'LIVELIHOOD_DIVERSIFICATION', 36, 1, 'nghé giống', 'con', 1, 12000000, 'IN_KIND', 'nghé cái', 1, 80, 30, 'Mẫu, cần xác nhận', TRUE, '2022-04-19'),
    (3, 'CATTLE', 'bò sinh sản', 'nuôi bò sinh sản', 'LIVELIHOOD_DIVERSIFICATION', 36, 1, 'bê giống', 'con', 1, 10000000, 'IN_KIND', 'bê cái', 1, 70, 24, 'Mẫu, cần xác nhận', TRUE, '2022-04-19'),
    (4, 'CATTLE_FATTENING', 'bò vỗ béo', 'nuôi bò vỗ béo', 'LIVELIHOOD_DIVERSIFICATION', 12, 1, 'bò thịt', 'kg', 350, 78000, 'CASH', 'tiền hỗ trợ con giống', 2000000, NULL, 12, 'Mẫu, cần xác nhận', TRUE, '2022-04-19'),
    (5, 'GOAT', 'dê thịt', 'nuôi dê thịt', 'LIVELIHOOD_DIVERSIFICATION', 24, 1, 'dê thịt', 'kg', 150, 130000, 'IN_KIND', 'dê cái giống', 2, 15, 18, 'Mẫu, cần xác nhận', TRUE, '2022-04-19'),
    (6, 'BLACK_PIG', 'lợn đen bản địa', 'chăn nuôi lợn đen bản địa', 'LIVELIHOOD_DIVERSIFICATION', 24, 2, 'lợn đen thịt', 'kg', 400, 75000, 'IN_KIND', 'lợn con giống', 2, 10, 15, 'Mẫu, cần xác nhận', TRUE, '2022-04-19'),
    (7, 'CHICKEN', 'gà thả đồi', 'nuôi gà thả đồi', 'LIVELIHOOD_DIVERSIFICATION', 12, 2, 'gà thịt', 'kg', 250, 90000, 'CASH', 'tiền hỗ trợ con giống', 800000, NULL, 8, 'Mẫu, cần xác nhận', TRUE, '2022-04-19'),
    (8, 'BEE', 'ong mật', 'nuôi ong mật', 'LIVELIHOOD_DIVERSIFICATION', 24, 1, 'mật ong', 'lít', 40, 180000, 'IN_KIND', 'đàn ong', 1, NULL, 18, 'Mẫu, cần xác nhận', TRUE, '2022-04-19'),
    (9, 'GINGER', 'gừng trâu', 'trồng gừng trâu', 'AGRICULTURE', 24, 2, 'gừng củ', 'kg', 3000, 9000, NULL, NULL, NULL, NULL, NULL, 'Mẫu, cần xác nhận', TRUE, '2022-04-19'),
    (10, 'POTATO', 'khoai tây vụ đông', 'trồng khoai tây vụ đông', 'AGRICULTURE', 24, 2, 'khoai tây', 'kg', 3200, 8500, NULL, NULL, NULL, NULL, NULL, 'Mẫu, cần xác nhận', TRUE, '2022-04-19'),
    (11, 'PEAR', 'cây lê VH6', 'trồng cây lê VH6', 'AGRICULTURE', 36, 3, 'quả lê', 'kg', 600, 25000, NULL, NULL, NULL, NULL, NULL, 'Mẫu, cần xác nhận', TRUE, '2022-04-19'),
    (12, 'CANNA', 'dong riềng', 'trồng dong riềng', 'AGRICULTURE', 24, 2, 'củ dong riềng', 'kg', 12000, 2200, NULL, NULL, NULL, NULL, NULL, 'Mẫu, cần xác nhận', TRUE, '2022-04-19');

INSERT INTO project_template_item (template_id, pos, item, unit, per_household, guide_price, cycle_no)
VALUES
    (1, 0, 'Lợn nái hậu bị', 'con', 2, 6200000, 1),
    (1, 1, 'Thức ăn hỗn hợp cho lợn', 'kg', 150, 12800, NULL),
    (1, 2, 'Thuốc thú y, vắc xin', 'hộ', 1, 450000, NULL),
    (1, 3, 'Sửa chữa chuồng trại', 'hộ', 1, 3000000, 1),
    (1, 4, 'Tập huấn kỹ thuật', 'hộ', 1, 350000, 1),
    (2, 0, 'Trâu cái giống', 'con', 1, 23500000, 1),
    (2, 1, 'Giống cỏ VA06', 'kg', 100, 2500, 1),
    (2, 2, 'Thuốc thú y, vắc xin', 'hộ', 1, 450000, NULL),
    (2, 3, 'Sửa chữa chuồng trại', 'hộ', 1, 3000000, 1),
    (2, 4, 'Tập huấn kỹ thuật', 'hộ', 1, 350000, 1),
    (3, 0, 'Bò cái giống', 'con', 1, 20500000, 1),
    (3, 1, 'Giống cỏ VA06', 'kg', 100, 2500, 1),
    (3, 2, 'Thức ăn tinh cho bò', 'kg', 120, 9800, NULL),
    (3, 3, 'Thuốc thú y, vắc xin', 'hộ', 1, 450000, NULL),
    (3, 4, 'Tập huấn kỹ thuật', 'hộ', 1, 350000, 1),
    (4, 0, 'Bò giống 3B lai', 'con', 1, 20000000, 1),
    (4, 1, 'Thức ăn tinh cho bò', 'kg', 300, 9800, 1),
    (4, 2, 'Thuốc thú y, vắc xin', 'hộ', 1, 450000, NULL),
    (4, 3, 'Tập huấn kỹ thuật', 'hộ', 1, 350000, 1),
    (5, 0, 'Dê giống', 'con', 5, 2800000, 1),
    (5, 1, 'Thuốc thú y, vắc xin', 'hộ', 1, 450000, NULL),
    (5, 2, 'Sửa chữa chuồng trại', 'hộ', 1, 2800000, 1),
    (5, 3, 'Tập huấn kỹ thuật', 'hộ', 1, 350000, 1),
    (6, 0, 'Lợn đen giống', 'con', 4, 2400000, 1),
    (6, 1, 'Thức ăn hỗn hợp cho lợn', 'kg', 120, 12800, NULL),
    (6, 2, 'Thuốc thú y, vắc xin', 'hộ', 1, 450000, NULL),
    (6, 3, 'Tập huấn kỹ thuật', 'hộ', 1, 350000, 1),
    (7, 0, 'Gà giống', 'con', 150, 32000, NULL),
    (7, 1, 'Thức ăn hỗn hợp cho gà', 'kg', 200, 13500, NULL),
    (7, 2, 'Thuốc thú y, vắc xin', 'hộ', 1, 450000, NULL),
    (7, 3, 'Tập huấn kỹ thuật', 'hộ', 1, 350000, 1),
    (8, 0, 'Ong giống (đàn 4 cầu)', 'đàn', 5, 1250000, 1),
    (8, 1, 'Thùng ong, cầu ong', 'bộ', 5, 650000, 1),
    (8, 2, 'Tập huấn kỹ thuật', 'hộ', 1, 350000, 1),
    (9, 0, 'Gừng giống', 'kg', 400, 26500, 1),
    (9, 1, 'Phân hữu cơ vi sinh', 'kg', 600, 5200, NULL),
    (9, 2, 'Phân NPK', 'kg', 60, 14500, NULL),
    (9, 3, 'Thuốc bảo vệ thực vật sinh học', 'hộ', 1, 350000, NULL),
    (9, 4, 'Tập huấn kỹ thuật', 'hộ', 1, 350000, 1),
    (10, 0, 'Khoai tây giống', 'kg', 250, 24000, NULL),
    (10, 1, 'Phân hữu cơ vi sinh', 'kg', 400, 5200, NULL),
    (10, 2, 'Phân NPK', 'kg', 80, 14500, NULL),
    (10, 3, 'Thuốc bảo vệ thực vật sinh học', 'hộ', 1, 350000, NULL),
    (10, 4, 'Tập huấn kỹ thuật', 'hộ', 1, 350000, 1),
    (11, 0, 'Cây lê giống VH6', 'cây', 120, 45000, 1),
    (11, 1, 'Phân hữu cơ vi sinh', 'kg', 300, 5200, NULL),
    (11, 2, 'Phân NPK', 'kg', 50, 14500, NULL),
    (11, 3, 'Thuốc bảo vệ thực vật sinh học', 'hộ', 1, 350000, NULL),
    (11, 4, 'Tập huấn kỹ thuật', 'hộ', 1, 350000, 1),
    (12, 0, 'Dong riềng giống', 'kg', 600, 6500, 1),
    (12, 1, 'Phân hữu cơ vi sinh', 'kg', 500, 5200, NULL),
    (12, 2, 'Phân NPK', 'kg', 60, 14500, NULL),
    (12, 3, 'Tập huấn kỹ thuật', 'hộ', 1, 350000, 1);

INSERT INTO project_template_share (template_id, pos, project_type, source, percent)
SELECT t.id, s.pos, s.project_type, s.source, s.percent FROM project_template t
CROSS JOIN (
    SELECT 0 pos, 'VALUE_CHAIN' project_type, 'CENTRAL_BUDGET' source, 78 percent
    UNION ALL SELECT 1, 'VALUE_CHAIN', 'LEAD_UNIT_COUNTERPART', 12
    UNION ALL SELECT 2, 'VALUE_CHAIN', 'HOUSEHOLD_CONTRIBUTION', 10
    UNION ALL SELECT 3, 'COMMUNITY', 'CENTRAL_BUDGET', 85
    UNION ALL SELECT 4, 'COMMUNITY', 'LOCAL_BUDGET', 5
    UNION ALL SELECT 5, 'COMMUNITY', 'HOUSEHOLD_CONTRIBUTION', 10
) s;

INSERT INTO project_template_target (template_id, pos, indicator, target_value, per_household)
VALUES
    (1, 0, 'HOUSEHOLDS_ESCAPING_POVERTY', 0.6, TRUE),
    (1, 1, 'INCOME_CHANGE_PERCENT', 25, FALSE),
    (1, 2, 'ANIMALS_ALIVE_PERCENT', 90, FALSE),
    (1, 3, 'PIGLETS_WEANED', 32, TRUE),
    (1, 4, 'OFFTAKE_PERCENT', 70, FALSE),
    (2, 0, 'HOUSEHOLDS_ESCAPING_POVERTY', 0.5, TRUE),
    (2, 1, 'INCOME_CHANGE_PERCENT', 20, FALSE),
    (2, 2, 'ANIMALS_ALIVE_PERCENT', 95, FALSE),
    (3, 0, 'HOUSEHOLDS_ESCAPING_POVERTY', 0.5, TRUE),
    (3, 1, 'INCOME_CHANGE_PERCENT', 20, FALSE),
    (3, 2, 'ANIMALS_ALIVE_PERCENT', 95, FALSE),
    (4, 0, 'HOUSEHOLDS_ESCAPING_POVERTY', 0.5, TRUE),
    (4, 1, 'INCOME_CHANGE_PERCENT', 25, FALSE),
    (4, 2, 'OFFTAKE_PERCENT', 80, FALSE),
    (5, 0, 'HOUSEHOLDS_ESCAPING_POVERTY', 0.5, TRUE),
    (5, 1, 'INCOME_CHANGE_PERCENT', 25, FALSE),
    (5, 2, 'ANIMALS_ALIVE_PERCENT', 90, FALSE),
    (6, 0, 'HOUSEHOLDS_ESCAPING_POVERTY', 0.5, TRUE),
    (6, 1, 'INCOME_CHANGE_PERCENT', 25, FALSE),
    (6, 2, 'ANIMALS_ALIVE_PERCENT', 90, FALSE),
    (6, 3, 'OFFTAKE_PERCENT', 70, FALSE),
    (7, 0, 'HOUSEHOLDS_ESCAPING_POVERTY', 0.4, TRUE),
    (7, 1, 'INCOME_CHANGE_PERCENT', 20, FALSE),
    (7, 2, 'ANIMALS_ALIVE_PERCENT', 85, FALSE),
    (7, 3, 'OFFTAKE_PERCENT', 70, FALSE),
    (8, 0, 'HOUSEHOLDS_ESCAPING_POVERTY', 0.4, TRUE),
    (8, 1, 'INCOME_CHANGE_PERCENT', 20, FALSE),
    (9, 0, 'HOUSEHOLDS_ESCAPING_POVERTY', 0.5, TRUE),
    (9, 1, 'INCOME_CHANGE_PERCENT', 25, FALSE),
    (9, 2, 'PRODUCT_SOLD_KG', 3000, TRUE),
    (9, 3, 'OFFTAKE_PERCENT', 80, FALSE),
    (10, 0, 'HOUSEHOLDS_ESCAPING_POVERTY', 0.4, TRUE),
    (10, 1, 'INCOME_CHANGE_PERCENT', 20, FALSE),
    (10, 2, 'PRODUCT_SOLD_KG', 3200, TRUE),
    (10, 3, 'OFFTAKE_PERCENT', 80, FALSE),
    (11, 0, 'HOUSEHOLDS_ESCAPING_POVERTY', 0.4, TRUE),
    (11, 1, 'INCOME_CHANGE_PERCENT', 20, FALSE),
    (12, 0, 'HOUSEHOLDS_ESCAPING_POVERTY', 0.4, TRUE),
    (12, 1, 'INCOME_CHANGE_PERCENT', 20, FALSE),
    (12, 2, 'PRODUCT_SOLD_KG', 12000, TRUE),
    (12, 3, 'OFFTAKE_PERCENT', 90, FALSE);
