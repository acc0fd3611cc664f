-- The first set of criteria, with their weights. No central text fixes them; the province confirms.
INSERT INTO criteria_set (id, code, article, valid_from, valid_to, to_confirm)
VALUES (1, 'LIVELIHOOD-2022', 'NĐ 27/2022 Điều 20-22; quy chế hội đồng', '2022-04-19', NULL, TRUE);

INSERT INTO criterion (set_id, pos, code, label_vi, label_en, article, max_score)
VALUES
    (1, 1, 'NEED', 'Đúng đối tượng, đủ tỷ lệ', 'Right people, in the right share', 'NĐ 27/2022 Điều 20.5', 20),
    (1, 2, 'CAP', 'Tỷ lệ NSNN trong trần', 'State share within the cap', 'NĐ 27/2022 Điều 21-22', 15),
    (1, 3, 'PRICE', 'Đơn giá theo mức và báo giá', 'Unit prices by norm and quotes', 'Bảng giá của tỉnh', 20),
    (1, 4, 'MARKET', 'Bao tiêu, thị trường', 'Offtake and market', 'NĐ 27/2022 Điều 21.2', 20),
    (1, 5, 'CAPACITY', 'Năng lực đơn vị chủ trì', 'Capacity of the lead unit', 'NĐ 98/2018 Điều 12', 25);
