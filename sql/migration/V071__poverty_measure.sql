-- The measure that answers a cause of poverty, dated like everything that a programme offers.
CREATE TABLE poverty_measure (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    cause      VARCHAR(30)  NOT NULL,
    measure    VARCHAR(200) NOT NULL,
    measure_en VARCHAR(200) NOT NULL,
    article    VARCHAR(160) NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    to_confirm BOOLEAN      NOT NULL,
    CONSTRAINT pk_poverty_measure PRIMARY KEY (id),
    CONSTRAINT uq_poverty_measure UNIQUE (cause, valid_from, article),
    CONSTRAINT ck_poverty_measure_dates CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

INSERT INTO poverty_measure (cause, measure, measure_en, article, valid_from, to_confirm)
VALUES
    ('NO_LAND', 'Mô hình cần ít đất: nuôi lợn, gia cầm, ong; giao khoán rừng', 'Models that need little land: pigs, poultry, bees; forest contracts', 'QĐ 90/QĐ-TTg 2022, Dự án 2', '2022-01-18', TRUE),
    ('NO_CAPITAL', 'Hỗ trợ con giống, vật tư; vay vốn Ngân hàng Chính sách xã hội', 'Breeding stock and inputs; a loan of the Policy Bank', 'QĐ 90/QĐ-TTg 2022, Dự án 2', '2022-01-18', TRUE),
    ('NO_LABOUR', 'Trợ giúp xã hội; việc nhẹ trong tổ nhóm', 'Social assistance; light work in a group', 'QĐ 90/QĐ-TTg 2022', '2022-01-18', TRUE),
    ('NO_TOOLS', 'Hỗ trợ công cụ, chuồng trại, máy dùng chung của tổ nhóm', 'Tools, pens, machines shared by a group', 'QĐ 90/QĐ-TTg 2022, Dự án 2', '2022-01-18', TRUE),
    ('NO_KNOWLEDGE', 'Tập huấn kỹ thuật, khuyến nông kèm theo dự án', 'Technical training and extension with the project', 'QĐ 90/QĐ-TTg 2022, Dự án 3, Tiểu dự án 1', '2022-01-18', TRUE),
    ('NO_SKILLS', 'Đào tạo nghề gắn với việc làm', 'Vocational training tied to a job', 'QĐ 90/QĐ-TTg 2022, Dự án 4', '2022-01-18', TRUE),
    ('ILLNESS', 'Thẻ bảo hiểm y tế; cải thiện dinh dưỡng', 'Health insurance; better nutrition', 'QĐ 90/QĐ-TTg 2022, Dự án 3, Tiểu dự án 2', '2022-01-18', TRUE),
    ('OTHER', 'Xã xem xét từng trường hợp', 'The commune looks at the single case', 'QĐ 90/QĐ-TTg 2022', '2022-01-18', TRUE);
