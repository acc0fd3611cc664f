-- Who sits in a council by the regulation, by type of project and level, from a day on. No central text fixes it: the province confirms.
-- While COMPOSITION_BLOCKS is 0 a council that lacks a seat of the template is set all the same, and it is seen what it lacks.
CREATE TABLE council_template (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  project_type VARCHAR(20)  NOT NULL,
  manager      VARCHAR(20)  NOT NULL,
  article      VARCHAR(160) NOT NULL,
  valid_from   DATE         NOT NULL,
  valid_to     DATE         NULL,
  to_confirm   BOOLEAN      NOT NULL,
  CONSTRAINT pk_council_template PRIMARY KEY (id),
  CONSTRAINT uq_council_template UNIQUE (project_type, manager, valid_from),
  CONSTRAINT ck_council_template_days CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE council_template_seat (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  template_id BIGINT       NOT NULL,
  pos         INT          NOT NULL,
  seat        VARCHAR(20)  NOT NULL,
  source      VARCHAR(30)  NOT NULL,
  is_required BOOLEAN      NOT NULL,
  label_vi    VARCHAR(200) NOT NULL,
  label_en    VARCHAR(200) NOT NULL,
  CONSTRAINT pk_council_template_seat PRIMARY KEY (id),
  CONSTRAINT uq_council_template_seat UNIQUE (template_id, pos),
  CONSTRAINT fk_council_template_seat FOREIGN KEY (template_id) REFERENCES council_template (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

INSERT INTO council_template (id, project_type, manager, article, valid_from, valid_to, to_confirm)
VALUES
    (1, 'VALUE_CHAIN', 'DEPARTMENT', 'NĐ 98/2018 Điều 12; quy chế hội đồng', '2018-08-20', NULL, TRUE),
    (2, 'VALUE_CHAIN', 'DISTRICT', 'NĐ 98/2018 Điều 12; quy chế hội đồng', '2018-08-20', NULL, TRUE),
    (3, 'COMMUNITY', 'DEPARTMENT', 'NĐ 27/2022 Điều 22.3; quy chế tổ thẩm định', '2022-04-19', NULL, TRUE),
    (4, 'COMMUNITY', 'DISTRICT', 'NĐ 27/2022 Điều 22.3; quy chế tổ thẩm định', '2022-04-19', NULL, TRUE);

INSERT INTO council_template_seat (template_id, pos, seat, source, is_required, label_vi, label_en)
VALUES
    (1, 1, 'CHAIR', 'AGENCY_LEADER', TRUE, 'Lãnh đạo Sở chủ trì', 'A leader of the department'),
    (1, 2, 'SECRETARY', 'AGENCY_STAFF', TRUE, 'Công chức Sở chủ trì', 'An officer of the department'),
    (1, 3, 'MEMBER', 'AGENCY_STAFF', TRUE, 'Phòng chuyên môn của Sở', 'A specialised unit of the department'),
    (1, 4, 'MEMBER', 'OTHER_DEPARTMENT', TRUE, 'Sở, ngành liên quan', 'Another department concerned'),
    (1, 5, 'MEMBER', 'FINANCE', TRUE, 'Kế hoạch, tài chính', 'Planning and finance'),
    (1, 6, 'MEMBER', 'DISTRICT_OF_SITE', TRUE, 'UBND huyện nơi thực hiện', 'The district of the site'),
    (1, 7, 'MEMBER', 'COMMUNE_OF_SITE', TRUE, 'UBND xã nơi thực hiện', 'The commune of the site'),
    (2, 1, 'CHAIR', 'LEADER_OR_DIVISION', TRUE, 'Lãnh đạo huyện hoặc phòng được giao, không phải người quyết định', 'A leader of the district or of its division, not the one who decides'),
    (2, 2, 'SECRETARY', 'AGENCY_STAFF', TRUE, 'Công chức phòng chuyên môn của huyện', 'An officer of the district'),
    (2, 3, 'MEMBER', 'FINANCE', TRUE, 'Phòng Tài chính - Kế hoạch', 'Finance and planning of the district'),
    (2, 4, 'MEMBER', 'COMMUNE_OF_SITE', TRUE, 'UBND xã nơi thực hiện', 'The commune of the site'),
    (2, 5, 'MEMBER', 'OTHER_DEPARTMENT', FALSE, 'Chuyên gia, sở ngành được mời', 'An expert or department invited'),
    (3, 1, 'CHAIR', 'AGENCY_LEADER', TRUE, 'Lãnh đạo Sở chủ trì', 'A leader of the department'),
    (3, 2, 'SECRETARY', 'AGENCY_STAFF', TRUE, 'Công chức Sở chủ trì', 'An officer of the department'),
    (3, 3, 'MEMBER', 'FINANCE', TRUE, 'Kế hoạch, tài chính', 'Planning and finance'),
    (3, 4, 'MEMBER', 'COMMUNE_OF_SITE', TRUE, 'UBND xã nơi thực hiện', 'The commune of the site'),
    (3, 5, 'MEMBER', 'ANYBODY', FALSE, 'Người có kinh nghiệm sản xuất do cộng đồng chọn', 'Somebody with experience chosen by the community'),
    (4, 1, 'CHAIR', 'LEADER_OR_DIVISION', TRUE, 'Lãnh đạo huyện hoặc phòng được giao, không phải người quyết định', 'A leader of the district or of its division, not the one who decides'),
    (4, 2, 'SECRETARY', 'AGENCY_STAFF', TRUE, 'Công chức phòng chuyên môn của huyện', 'An officer of the district'),
    (4, 3, 'MEMBER', 'FINANCE', TRUE, 'Phòng Tài chính - Kế hoạch', 'Finance and planning of the district'),
    (4, 4, 'MEMBER', 'COMMUNE_OF_SITE', TRUE, 'Lãnh đạo hoặc công chức xã nơi thực hiện', 'The commune of the site'),
    (4, 5, 'MEMBER', 'ANYBODY', FALSE, 'Người có kinh nghiệm sản xuất do cộng đồng chọn', 'Somebody with experience chosen by the community');

INSERT INTO legal_parameter (code, value, unit, article, valid_from, valid_to, to_confirm, note)
VALUES
    ('COMPOSITION_BLOCKS', 0, 'có/không', 'Quy chế hội đồng', '2018-08-20', NULL, TRUE, 'Có: thiếu thành phần theo mẫu thì không thành lập được; Không: chỉ cảnh báo');
