-- May a project over several area classes be judged site by site (1), or does the strictest class hold for the whole (0)?

INSERT INTO legal_parameter (code, value, unit, article, valid_from, valid_to, to_confirm, note)
VALUES ('MIXED_SITES_MAY_SPLIT', 1, '1 = được, 0 = không', 'NĐ 27/2022 Điều 21, 22.5', '2022-04-19', NULL, TRUE,
        'Dự án qua nhiều loại địa bàn được tính trần riêng từng địa bàn khi mọi khoản chi đã ghi địa bàn; nếu không thì lấy trần thấp nhất');
