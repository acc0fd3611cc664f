-- Price norms by month: what an item costs at an announced price in a province or district, and how far above it a budget line
-- may lie. All rows of this file are samples (to_confirm): prices of the demo's items with a plausible yearly course.
CREATE TABLE price_norm (
  id                BIGINT        NOT NULL AUTO_INCREMENT,
  version           INT           NOT NULL DEFAULT 0,
  item              VARCHAR(200)  NOT NULL,
  item_key          VARCHAR(200)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  unit              VARCHAR(40)   NOT NULL,
  unit_key          VARCHAR(40)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  area_id           BIGINT        NOT NULL,
  month             DATE          NOT NULL,
  price             BIGINT        NOT NULL,
  tolerance_percent DECIMAL(5, 2) NOT NULL,
  source            VARCHAR(160)  NOT NULL,
  to_confirm        BOOLEAN       NOT NULL,
  CONSTRAINT pk_price_norm PRIMARY KEY (id),
  CONSTRAINT uq_price_norm UNIQUE (item_key, unit_key, area_id, month),
  CONSTRAINT fk_price_norm_area FOREIGN KEY (area_id) REFERENCES admin_unit (id),
  CONSTRAINT ck_price_norm CHECK (price > 0 AND tolerance_percent >= 0 AND DAYOFMONTH(month) = 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

-- Bắc Kạn until June 2025, Thái Nguyên from then on; course: S livestock, C seedlings (per cent on the base by month), F flat; 2 % more a year.
INSERT INTO price_norm (item, item_key, unit, unit_key, area_id, month, price, tolerance_percent, source, to_confirm)
SELECT i.item, i.item_key, i.unit, i.unit_key, a.id, STR_TO_DATE(CONCAT(y.y, '-', m.m, '-01'), '%Y-%m-%d'),
       CASE WHEN i.price >= 100000 THEN ROUND(i.price * (100 + CASE i.course WHEN 'S' THEN m.s WHEN 'C' THEN m.c ELSE 0 END + 2 * (y.y - 2024)) / 100000) * 1000
            ELSE ROUND(i.price * (100 + CASE i.course WHEN 'S' THEN m.s WHEN 'C' THEN m.c ELSE 0 END + 2 * (y.y - 2024)) / 10000) * 100 END,
       i.tolerance, 'Mẫu, cần xác nhận với công bố giá của tỉnh', TRUE
FROM (
    SELECT 'Lợn nái hậu bị' item, 'lon nai hau bi' item_key, 'con' unit, 'con' unit_key, 6200000 price, 10 tolerance, 'S' course
    UNION ALL SELECT 'Lợn đen giống', 'lon den giong', 'con', 'con', 2400000, 10, 'S'
    UNION ALL SELECT 'Thức ăn hỗn hợp cho lợn', 'thuc an hon hop cho lon', 'kg', 'kg', 12800, 10, 'F'
    UNION ALL SELECT 'Trâu cái giống', 'trau cai giong', 'con', 'con', 23500000, 10, 'S'
    UNION ALL SELECT 'Bò cái giống', 'bo cai giong', 'con', 'con', 20500000, 10, 'S'
    UNION ALL SELECT 'Bò giống 3B lai', 'bo giong 3b lai', 'con', 'con', 20000000, 10, 'S'
    UNION ALL SELECT 'Dê giống', 'de giong', 'con', 'con', 2800000, 10, 'S'
    UNION ALL SELECT 'Gà giống', 'ga giong', 'con', 'con', 32000, 15, 'S'
    UNION ALL SELECT 'Thức ăn hỗn hợp cho gà', 'thuc an hon hop cho ga', 'kg', 'kg', 13500, 10, 'F'
    UNION ALL SELECT 'Thức ăn tinh cho bò', 'thuc an tinh cho bo', 'kg', 'kg', 9800, 10, 'F'
    UNION ALL SELECT 'Ong giống (đàn 4 cầu)', 'ong giong (dan 4 cau)', 'đàn', 'dan', 1250000, 15, 'S'
    UNION ALL SELECT 'Thùng ong, cầu ong', 'thung ong, cau ong', 'bộ', 'bo', 650000, 15, 'F'
    UNION ALL SELECT 'Gừng giống', 'gung giong', 'kg', 'kg', 26500, 20, 'C'
    UNION ALL SELECT 'Khoai tây giống', 'khoai tay giong', 'kg', 'kg', 24000, 15, 'C'
    UNION ALL SELECT 'Cây lê giống VH6', 'cay le giong vh6', 'cây', 'cay', 45000, 15, 'C'
    UNION ALL SELECT 'Dong riềng giống', 'dong rieng giong', 'kg', 'kg', 6500, 20, 'C'
    UNION ALL SELECT 'Phân hữu cơ vi sinh', 'phan huu co vi sinh', 'kg', 'kg', 5200, 10, 'F'
    UNION ALL SELECT 'Phân NPK', 'phan npk', 'kg', 'kg', 14500, 10, 'F'
    UNION ALL SELECT 'Thuốc thú y, vắc xin', 'thuoc thu y, vac xin', 'hộ', 'ho', 450000, 20, 'F'
    UNION ALL SELECT 'Thuốc bảo vệ thực vật sinh học', 'thuoc bao ve thuc vat sinh hoc', 'hộ', 'ho', 350000, 20, 'F'
    UNION ALL SELECT 'Giống cỏ VA06', 'giong co va06', 'kg', 'kg', 2500, 20, 'C'
    UNION ALL SELECT 'Sửa chữa chuồng trại', 'sua chua chuong trai', 'hộ', 'ho', 3000000, 20, 'F'
    UNION ALL SELECT 'Tập huấn kỹ thuật', 'tap huan ky thuat', 'hộ', 'ho', 350000, 20, 'F'
) i
CROSS JOIN (SELECT 2024 y UNION ALL SELECT 2025 UNION ALL SELECT 2026) y
CROSS JOIN (
    SELECT 1 m, 2 s, 3 c
    UNION ALL SELECT 2, 3, 2
    UNION ALL SELECT 3, 2, 0
    UNION ALL SELECT 4, 1, 0
    UNION ALL SELECT 5, 0, -1
    UNION ALL SELECT 6, 0, -2
    UNION ALL SELECT 7, -1, -2
    UNION ALL SELECT 8, -1, 0
    UNION ALL SELECT 9, 0, 3
    UNION ALL SELECT 10, 1, 4
    UNION ALL SELECT 11, 2, 3
    UNION ALL SELECT 12, 3, 2
) m
JOIN admin_unit a ON a.level = 'PROVINCE' AND a.code = CASE WHEN y.y * 100 + m.m < 202507 THEN '06' ELSE '19' END
  AND a.valid_from <= STR_TO_DATE(CONCAT(y.y, '-', m.m, '-01'), '%Y-%m-%d') AND (a.valid_to IS NULL OR a.valid_to >= STR_TO_DATE(CONCAT(y.y, '-', m.m, '-01'), '%Y-%m-%d'));

-- A district whose announced price differs from the province's.
INSERT INTO price_norm (item, item_key, unit, unit_key, area_id, month, price, tolerance_percent, source, to_confirm)
SELECT 'Trâu cái giống', 'trau cai giong', 'con', 'con', a.id, '2024-01-01', 24200000, 8, 'Mẫu, cần xác nhận với công bố giá của huyện', TRUE
FROM admin_unit a WHERE a.code = '065' AND a.level = 'DISTRICT' AND a.valid_from <= '2024-01-01';

INSERT INTO legal_parameter (code, value, unit, article, valid_from, valid_to, to_confirm, note)
VALUES
    ('PRICE_NORM_BLOCKS', 0, '0 hoặc 1', 'Thẩm định giá, Luật Giá', '2022-04-19', NULL, TRUE, '0: đơn giá vượt định mức chỉ cảnh báo; 1: không nộp được'),
    ('QUOTES_BLOCK', 0, '0 hoặc 1', 'Hồ sơ dự án cộng đồng', '2022-04-19', NULL, TRUE, '0: thiếu báo giá chỉ cảnh báo; 1: không nộp được'),
    ('QUOTES_NEEDED', 3, 'báo giá', 'Hồ sơ dự án cộng đồng', '2022-04-19', NULL, TRUE, 'Số nhà cung cấp khác nhau phải so sánh cho mỗi khoản mua'),
    ('QUOTES_FROM', 20000000, 'đồng', 'Hồ sơ dự án cộng đồng', '2022-04-19', NULL, TRUE, 'Khoản có ngân sách từ mức này phải so sánh báo giá');
