-- What authorities set and change: support caps and legal parameters, each with its article and the days on which it holds.
-- National rows have no province; a row of a province takes precedence there. to_confirm marks what must be checked against the text.

INSERT INTO support_cap (project_type, area_class, percent, article, valid_from)
VALUES
    ('VALUE_CHAIN', 'ESPECIALLY_DIFFICULT', 80.00, 'NĐ 27/2022 Điều 21', '2022-04-19'),
    ('VALUE_CHAIN', 'DIFFICULT', 70.00, 'NĐ 27/2022 Điều 21', '2022-04-19'),
    ('VALUE_CHAIN', 'OTHER_ELIGIBLE', 50.00, 'NĐ 27/2022 Điều 21', '2022-04-19'),
    ('COMMUNITY', 'ESPECIALLY_DIFFICULT', 95.00, 'NĐ 27/2022 Điều 22.5', '2022-04-19'),
    ('COMMUNITY', 'DIFFICULT', 80.00, 'NĐ 27/2022 Điều 22.5', '2022-04-19'),
    ('COMMUNITY', 'OTHER_ELIGIBLE', 60.00, 'NĐ 27/2022 Điều 22.5', '2022-04-19');

INSERT INTO legal_parameter (code, value, unit, article, valid_from, valid_to, to_confirm, note)
VALUES
    ('MIN_TARGET_PERCENT', 50, '%', 'NĐ 27/2022 Điều 20.5', '2022-04-19', NULL, FALSE, 'Tỷ lệ tối thiểu người tham gia là đối tượng của chương trình'),
    ('PRIORITY_TARGET_PERCENT', 70, '%', 'NĐ 27/2022 Điều 20.5', '2022-04-19', NULL, FALSE, 'Trên mức này dự án được ưu tiên'),
    ('MAX_INPUT_CYCLES', 3, 'chu kỳ', 'NĐ 98/2018 Điều 9', '2018-08-20', NULL, TRUE, 'Giống, vật tư: tối đa 3 vụ hoặc 3 chu kỳ'),
    ('NEWLY_ESCAPED_MONTHS', 36, 'tháng', 'QĐ 28/2015/QĐ-TTg', '2015-09-05', NULL, FALSE, 'Hộ mới thoát nghèo trong thời hạn này'),
    ('MAX_PROJECT_MONTHS', 36, 'tháng', 'NĐ 27/2022', '2022-04-19', NULL, TRUE, 'Thời gian dự án cộng đồng thường không quá 36 tháng'),
    ('QUORUM_NUMERATOR', 2, 'phần', 'Quy chế hội đồng', '2022-04-19', NULL, TRUE, 'Văn bản trung ương không ấn định; mặc định 2/3 có mặt'),
    ('QUORUM_DENOMINATOR', 3, 'phần', 'Quy chế hội đồng', '2022-04-19', NULL, TRUE, 'Văn bản trung ương không ấn định; mặc định 2/3 có mặt'),
    ('PASS_AVERAGE', 70, 'điểm', 'Tương tự NĐ 83/2018 Điều 18', '2022-04-19', NULL, TRUE, 'Điểm bình quân tối thiểu trên 100'),
    ('PASS_VOTE_PERCENT', 50, '%', 'Quy chế hội đồng', '2022-04-19', NULL, TRUE, 'Phải quá mức này thành viên có mặt đồng ý'),
    ('ZERO_SCORE_PERCENT', 33.3333, '%', 'Tương tự NĐ 83/2018 Điều 18', '2022-04-19', NULL, TRUE, 'Không tiêu chí nào bị quá tỷ lệ này thành viên cho điểm 0'),
    ('DAYS_RECEPTION', 3, 'ngày làm việc', 'Quy trình tiếp nhận', '2022-04-19', NULL, TRUE, 'Kiểm tra hồ sơ đầy đủ'),
    ('DAYS_APPRAISAL', 15, 'ngày làm việc', 'NĐ 98/2018 Điều 12', '2018-08-20', NULL, TRUE, 'Lập hội đồng và thẩm định'),
    ('DAYS_PRESENTATION', 5, 'ngày làm việc', 'Quy trình nội bộ', '2022-04-19', NULL, TRUE, 'Lập tờ trình sau khi đạt thẩm định'),
    ('DAYS_APPROVAL', 10, 'ngày làm việc', 'NĐ 98/2018 Điều 12', '2018-08-20', NULL, TRUE, 'Quyết định kể từ khi có tờ trình'),
    ('ADVANCE_PERCENT', 50, '%', 'TT 62/2020/TT-BTC', '2020-08-06', NULL, TRUE, 'Tạm ứng tối đa trên giá trị hợp đồng'),
    ('DISTRICT_APPROVAL_LIMIT', 3000000000, 'đồng', 'Phân cấp của tỉnh', '2022-04-19', NULL, TRUE, 'Mẫu: mức vốn Nhà nước huyện được quyết định'),
    ('MIN_DEFICITS_POOR', 3, 'chỉ số', 'NĐ 07/2021 Điều 3', '2022-01-01', NULL, FALSE, 'Số chỉ số thiếu hụt từ mức này là hộ nghèo'),
    ('POVERTY_LINE_RURAL', 1500000, 'đồng/người/tháng', 'NĐ 07/2021 Điều 3; NĐ 30/2025', '2022-01-01', '2026-12-31', FALSE, 'Chuẩn thu nhập khu vực nông thôn'),
    ('POVERTY_LINE_URBAN', 2000000, 'đồng/người/tháng', 'NĐ 07/2021 Điều 3; NĐ 30/2025', '2022-01-01', '2026-12-31', FALSE, 'Chuẩn thu nhập khu vực thành thị'),
    ('AVERAGE_LIVING_LINE_RURAL', 2250000, 'đồng/người/tháng', 'NĐ 07/2021 Điều 3', '2022-01-01', '2026-12-31', FALSE, 'Mức trần hộ có mức sống trung bình, nông thôn'),
    ('AVERAGE_LIVING_LINE_URBAN', 3000000, 'đồng/người/tháng', 'NĐ 07/2021 Điều 3', '2022-01-01', '2026-12-31', FALSE, 'Mức trần hộ có mức sống trung bình, thành thị'),
    ('POVERTY_LINE_RURAL', 2200000, 'đồng/người/tháng', 'Chuẩn nghèo giai đoạn 2026-2030', '2027-01-01', NULL, TRUE, 'Áp dụng từ 1/1/2027'),
    ('POVERTY_LINE_URBAN', 2800000, 'đồng/người/tháng', 'Chuẩn nghèo giai đoạn 2026-2030', '2027-01-01', NULL, TRUE, 'Áp dụng từ 1/1/2027');
