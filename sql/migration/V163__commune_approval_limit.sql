-- There are no districts since 1/7/2025: up to which sum a commune decides, the province has not said. Until it does, the district's sum goes on
-- for the commune, to be confirmed.
INSERT INTO legal_parameter (code, value, unit, article, valid_from, valid_to, to_confirm, note)
SELECT p.code, p.value, p.unit, 'Phân cấp của tỉnh cho UBND xã', '2025-07-01', p.valid_to, TRUE,
       'Mức vốn Nhà nước xã được quyết định: tỉnh chưa ban hành, tạm áp dụng mức của huyện trước 1/7/2025'
  FROM legal_parameter p
 WHERE p.code = 'DISTRICT_APPROVAL_LIMIT' AND p.province_id IS NULL AND p.valid_from < '2025-07-01' AND (p.valid_to IS NULL OR p.valid_to >= '2025-07-01');

UPDATE legal_parameter SET valid_to = '2025-06-30', version = version + 1
 WHERE code = 'DISTRICT_APPROVAL_LIMIT' AND province_id IS NULL AND valid_from < '2025-07-01' AND (valid_to IS NULL OR valid_to >= '2025-07-01');
