-- Quotes of several suppliers for one item of a dossier, the one that was chosen, and why where it is not the cheapest.
CREATE TABLE quote_comparison (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  version    INT          NOT NULL,
  project_id BIGINT       NOT NULL,
  item       VARCHAR(200) NOT NULL,
  item_key   VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  unit       VARCHAR(40)  NULL,
  unit_key   VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  reason     VARCHAR(500) NULL,
  updated_by BIGINT       NOT NULL,
  updated_at DATETIME(3)  NOT NULL,
  CONSTRAINT pk_quote_comparison PRIMARY KEY (id),
  CONSTRAINT uq_quote_comparison UNIQUE (project_id, item_key, unit_key),
  CONSTRAINT fk_quote_comparison_project FOREIGN KEY (project_id) REFERENCES project (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

CREATE TABLE quote (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  comparison_id BIGINT       NOT NULL,
  pos           INT          NOT NULL,
  supplier      VARCHAR(200) NOT NULL,
  tax_no        VARCHAR(20)  NULL,
  quoted_on     DATE         NOT NULL,
  unit_price    BIGINT       NOT NULL,
  attachment_id BIGINT       NULL,
  chosen        BOOLEAN      NOT NULL,
  CONSTRAINT pk_quote PRIMARY KEY (id),
  CONSTRAINT fk_quote_comparison FOREIGN KEY (comparison_id) REFERENCES quote_comparison (id),
  CONSTRAINT fk_quote_attachment FOREIGN KEY (attachment_id) REFERENCES project_attachment (id),
  CONSTRAINT ck_quote_price CHECK (unit_price > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
