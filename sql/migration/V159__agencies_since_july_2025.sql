-- The people's committees of the units of 1/7/2025, and the department of the merged province. Codes of agencies are not used again.
INSERT INTO agency (code, name, name_en, kind, admin_unit_id, component, valid_from, valid_to)
SELECT CONCAT('UBND-', u.code, '-2025'), CONCAT('UBND ', LOWER(LEFT(u.name, 1)), SUBSTRING(u.name, 2)), CONCAT('People''s Committee of ', u.name_en),
       'PEOPLES_COMMITTEE', u.id, NULL, '2025-07-01', NULL
  FROM admin_unit u
 WHERE u.valid_from = '2025-07-01' AND u.level IN ('PROVINCE', 'COMMUNE');

INSERT INTO agency (code, name, name_en, kind, admin_unit_id, component, valid_from, valid_to)
SELECT 'SNNMT-2025', 'Sở Nông nghiệp và Môi trường', 'Department of Agriculture and Environment', 'DEPARTMENT', u.id, NULL, '2025-07-01', NULL
  FROM admin_unit u
 WHERE u.valid_from = '2025-07-01' AND u.level = 'PROVINCE';
