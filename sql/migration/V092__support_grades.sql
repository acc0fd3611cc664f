-- How close two supports of one household are. A product belongs to a livelihood by the first of its words that is known;
-- the words are data, so that a new crop needs no new program.
CREATE TABLE livelihood_word (
    word       VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    livelihood VARCHAR(20) NOT NULL,
    CONSTRAINT pk_livelihood_word PRIMARY KEY (word)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

INSERT INTO livelihood_word (word, livelihood)
VALUES
    ('lợn', 'PIGS'), ('heo', 'PIGS'),
    ('trâu', 'CATTLE'), ('bò', 'CATTLE'), ('bê', 'CATTLE'), ('nghé', 'CATTLE'), ('ngựa', 'CATTLE'),
    ('dê', 'GOATS'), ('cừu', 'GOATS'),
    ('gà', 'POULTRY'), ('vịt', 'POULTRY'), ('ngan', 'POULTRY'), ('ngỗng', 'POULTRY'), ('chim', 'POULTRY'),
    ('cá', 'FISH'), ('ếch', 'FISH'), ('baba', 'FISH'),
    ('ong', 'BEES'),
    ('lúa', 'CROPS'), ('ngô', 'CROPS'), ('khoai', 'CROPS'), ('sắn', 'CROPS'), ('lạc', 'CROPS'), ('đậu', 'CROPS'), ('gừng', 'CROPS'),
    ('nghệ', 'CROPS'), ('dong', 'CROPS'), ('bí', 'CROPS'), ('rau', 'CROPS'), ('nấm', 'CROPS'), ('chè', 'CROPS'),
    ('lê', 'FRUIT'), ('cam', 'FRUIT'), ('quýt', 'FRUIT'), ('hồng', 'FRUIT'), ('mơ', 'FRUIT'), ('mận', 'FRUIT'), ('chuối', 'FRUIT'), ('bưởi', 'FRUIT'),
    ('keo', 'FOREST'), ('quế', 'FOREST'), ('hồi', 'FOREST'), ('mỡ', 'FOREST'), ('tre', 'FOREST'), ('trúc', 'FOREST');

INSERT INTO legal_parameter (code, value, unit, article, valid_from, valid_to, to_confirm, note)
VALUES
    ('RECENT_SUPPORT_MONTHS', 12, 'tháng', 'NĐ 27/2022 Điều 20; mức tháng do tỉnh quy định', '2022-04-19', NULL, TRUE, 'Hỗ trợ cùng nhóm sinh kế kết thúc trong thời hạn này phải có lý do khi hỗ trợ tiếp'),
    ('SUPPORT_REASON_REQUIRED', 0, '0 hoặc 1', 'NĐ 27/2022 Điều 20; quy định của tỉnh', '2022-04-19', NULL, TRUE, '1: thiếu lý do thì không nộp được hồ sơ; 0: chỉ nhắc');

-- Why a household takes part although something like it was given before, or any other remark to it.
ALTER TABLE project_participant ADD COLUMN note VARCHAR(500) NULL;
