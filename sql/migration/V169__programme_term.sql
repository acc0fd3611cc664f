-- The last year of the programme that pays: what ends later is seen at the dossier.
INSERT INTO legal_parameter (code, value, unit, article, valid_from, valid_to, to_confirm, note)
VALUES
    ('PROGRAMME_LAST_YEAR', 2025, 'năm', 'QĐ 90/QĐ-TTg 2022', '2022-01-18', '2025-12-31', TRUE, 'Năm cuối của chương trình giai đoạn 2021-2025'),
    ('PROGRAMME_LAST_YEAR', 2035, 'năm', 'NQ 257/2025/QH15', '2026-01-01', NULL, TRUE, 'Năm cuối của chương trình hợp nhất 2026-2035');
