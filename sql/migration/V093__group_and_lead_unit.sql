-- What shows that a group chose for itself: its meeting, and who stands for it among its own households; and what shows
-- that a lead unit can carry a linkage.
ALTER TABLE project
    ADD COLUMN lead_years INT NULL,
    ADD COLUMN lead_capital BIGINT NULL,
    ADD COLUMN lead_facilities VARCHAR(500) NULL,
    ADD COLUMN lead_linkages VARCHAR(500) NULL,
    ADD COLUMN group_certificate_no VARCHAR(60) NULL,
    ADD COLUMN group_certified_on DATE NULL,
    ADD COLUMN meeting_on DATE NULL,
    ADD COLUMN meeting_place VARCHAR(200) NULL,
    ADD COLUMN meeting_members INT NULL,
    ADD COLUMN meeting_attended INT NULL,
    ADD COLUMN meeting_votes INT NULL,
    ADD COLUMN representative_household_id BIGINT NULL,
    ADD CONSTRAINT fk_project_representative_household FOREIGN KEY (representative_household_id) REFERENCES household (id);

INSERT INTO legal_parameter (code, value, unit, article, valid_from, valid_to, to_confirm, note)
VALUES
    ('MEETING_ATTENDANCE_PERCENT', 50, '%', 'NĐ 27/2022 Điều 22; quy định của tỉnh', '2022-04-19', NULL, TRUE, 'Họp tổ nhóm phải có quá tỷ lệ này thành viên dự'),
    ('MEETING_VOTE_PERCENT', 50, '%', 'NĐ 27/2022 Điều 22; quy định của tỉnh', '2022-04-19', NULL, TRUE, 'Người đại diện phải được quá tỷ lệ này người dự họp bầu'),
    ('LINKAGE_YEARS_LONG_CYCLE', 5, 'năm', 'NĐ 98/2018 Điều 11', '2018-08-20', NULL, TRUE, 'Liên kết tối thiểu khi chu kỳ sản xuất từ 1 năm trở lên'),
    ('LINKAGE_YEARS_SHORT_CYCLE', 3, 'năm', 'NĐ 98/2018 Điều 11', '2018-08-20', NULL, TRUE, 'Liên kết tối thiểu khi chu kỳ sản xuất dưới 1 năm');
