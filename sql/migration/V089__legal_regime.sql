-- The regimes under which the programme has lived: which acts held together on which days, and what each changed.
-- A dossier belongs to the regime of its own day. to_confirm marks what must be checked against the text of the acts.
CREATE TABLE legal_regime (
  id                BIGINT        NOT NULL AUTO_INCREMENT,
  code              VARCHAR(20)   NOT NULL,
  name_vi           VARCHAR(200)  NOT NULL,
  name_en           VARCHAR(200)  NOT NULL,
  acts              VARCHAR(400)  NOT NULL,
  valid_from        DATE          NOT NULL,
  valid_to          DATE          NULL,
  changes_vi        VARCHAR(1000) NOT NULL,
  changes_en        VARCHAR(1000) NOT NULL,
  to_confirm        BOOLEAN       NOT NULL,
  note_vi           VARCHAR(600)  NULL,
  note_en           VARCHAR(600)  NULL,
  publishes_result  BOOLEAN       NOT NULL,
  commune_decides   BOOLEAN       NOT NULL,
  CONSTRAINT pk_legal_regime PRIMARY KEY (id),
  CONSTRAINT uq_legal_regime_code UNIQUE (code),
  CONSTRAINT uq_legal_regime_from UNIQUE (valid_from),
  CONSTRAINT ck_legal_regime_dates CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

INSERT INTO legal_regime (code, name_vi, name_en, acts, valid_from, valid_to, changes_vi, changes_en, to_confirm, note_vi, note_en,
    publishes_result, commune_decides)
VALUES
    ('ND27-2022', 'Nghị định 27/2022', 'Decree 27/2022', 'NĐ 27/2022/NĐ-CP; sửa đổi bởi NĐ 38/2023/NĐ-CP từ 24/6/2023', '2022-04-19', '2024-01-17',
     'Hai loại dự án: liên kết theo chuỗi giá trị (Điều 21) và phát triển sản xuất cộng đồng (Điều 22); trần hỗ trợ theo loại địa bàn; ít nhất một nửa người tham gia là đối tượng của chương trình. Huyện hoặc sở lập, tỉnh hoặc huyện phê duyệt.',
     'Two types of project: value-chain linkage (Article 21) and community production (Article 22); caps by class of area; at least half of the participants are target persons. Districts or departments prepare, the province or the district approves.',
     FALSE, NULL, NULL, FALSE, FALSE),
    ('NQ111-2024', 'Nghị quyết 111/2024: cơ chế đặc thù', 'Resolution 111/2024: special mechanisms', 'NQ 111/2024/QH15; NĐ 27/2022/NĐ-CP; NĐ 38/2023/NĐ-CP', '2024-01-18', '2025-06-30',
     'Giữ quy trình của NĐ 27/2022. Thêm: chủ trì liên kết, tổ nhóm được tự mua sắm con giống, vật tư; chuyển nguồn vốn 2022-2023 sang 2024.',
     'The procedure of Decree 27/2022 stays. Added: lead units and groups may buy stock and inputs themselves; money of 2022-2023 is carried over to 2024.',
     TRUE, 'Chưa đối chiếu ngưỡng được tự mua sắm.', 'The threshold for buying by oneself has not been checked.', FALSE, FALSE),
    ('ND131-2025', 'Phân định lại thẩm quyền từ 1/7/2025', 'Authority assigned anew from 1 July 2025', 'NĐ 131/2025/NĐ-CP; TT 13/2025/TT-BNNMT; NĐ 27/2022/NĐ-CP', '2025-07-01', '2025-12-31',
     'Không còn cấp huyện. Xã lập và trình hồ sơ; dự án do xã quản lý: UBND xã thẩm định và phê duyệt; dự án do sở quản lý: sở thẩm định, UBND tỉnh phê duyệt.',
     'There are no districts any more. Communes prepare and submit; a project managed by a commune is appraised and approved by its committee; one managed by a department is appraised there and approved by the province.',
     TRUE, 'Hạn mức phê duyệt của xã chưa có văn bản của tỉnh.', 'The province has not set the limit up to which a commune approves.', FALSE, TRUE),
    ('NQ257-2025', 'Chương trình hợp nhất 2026-2035', 'Merged programme 2026-2035', 'NQ 257/2025/QH15; NĐ 358/2025/NĐ-CP', '2026-01-01', NULL,
     'Hợp nhất ba chương trình mục tiêu quốc gia. Các bước: công bố kế hoạch, hội đồng đánh giá, công bố kết quả đánh giá, quyết định. UBND tỉnh hoặc người được ủy quyền duyệt dự án cấp tỉnh, UBND xã duyệt dự án cấp xã.',
     'The three national programmes become one. Steps: the plan is published, the council evaluates, the result is published, then the decision. The province or whom it authorises approves its projects, the commune approves its own.',
     TRUE, 'Trần hỗ trợ, hội đồng và thời hạn của NĐ 358/2025 chưa đối chiếu: phần mềm còn áp dụng mức của NĐ 27/2022.',
     'Caps, councils and days of Decree 358/2025 have not been checked: the numbers of Decree 27/2022 are still applied.', TRUE, TRUE);
