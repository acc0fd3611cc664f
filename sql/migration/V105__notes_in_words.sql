-- Numbers that are questions read "Có" and "Không" on the pages, and so do their notes; a sample says so once.
UPDATE legal_parameter SET note = 'Có: đơn giá vượt định mức thì không nộp được; Không: chỉ cảnh báo' WHERE code = 'PRICE_NORM_BLOCKS' AND note LIKE '0:%';
UPDATE legal_parameter SET note = 'Có: thiếu báo giá thì không nộp được; Không: chỉ cảnh báo' WHERE code = 'QUOTES_BLOCK' AND note LIKE '0:%';
UPDATE legal_parameter SET note = 'Có: thiếu lý do thì không nộp được hồ sơ; Không: chỉ nhắc' WHERE code = 'SUPPORT_REASON_REQUIRED' AND note LIKE '1:%';
UPDATE price_norm SET source = 'Số liệu mẫu' WHERE source LIKE 'Mẫu, cần xác nhận%';
UPDATE project_template SET source = 'Số liệu mẫu' WHERE source LIKE 'Mẫu, cần xác nhận%';
