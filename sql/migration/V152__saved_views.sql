-- Choices of the queue under a name: a person's own, published to everybody with a role, or given with the product for a role (no owner).
CREATE TABLE saved_view (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  version      INT          NOT NULL,
  user_id      BIGINT       NULL,
  role         VARCHAR(30)  NULL,
  name         VARCHAR(60)  NOT NULL,
  choice       VARCHAR(200) NOT NULL,
  is_default   BOOLEAN      NOT NULL,
  CONSTRAINT pk_saved_view PRIMARY KEY (id),
  CONSTRAINT fk_saved_view_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT ck_saved_view_whose CHECK (user_id IS NOT NULL OR role IS NOT NULL),
  INDEX ix_saved_view_user (user_id),
  INDEX ix_saved_view_role (role)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

INSERT INTO saved_view (version, user_id, role, name, choice, is_default)
VALUES (1, NULL, 'PROVINCE_LEADER', 'Mọi hồ sơ chờ tôi', 'tab=WAITING_FOR_ME', TRUE),
       (1, NULL, 'PROVINCE_LEADER', 'Sắp hết hạn', 'tab=WAITING_FOR_ME&soon=1', FALSE),
       (1, NULL, 'PROVINCE_LEADER', 'Không cờ', 'tab=WAITING_FOR_ME&flag=0', FALSE),
       (1, NULL, 'DISTRICT_LEADER', 'Mọi hồ sơ chờ tôi', 'tab=WAITING_FOR_ME', TRUE),
       (1, NULL, 'DISTRICT_LEADER', 'Sắp hết hạn', 'tab=WAITING_FOR_ME&soon=1', FALSE),
       (1, NULL, 'DEPT_HEAD', 'Mọi hồ sơ chờ tôi', 'tab=WAITING_FOR_ME', TRUE),
       (1, NULL, 'DEPT_HEAD', 'Sắp hết hạn', 'tab=WAITING_FOR_ME&soon=1', FALSE);
