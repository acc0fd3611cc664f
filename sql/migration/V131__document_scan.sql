-- Scans of papers that were signed and stamped on paper, beside the paper that went out. Only added, never replaced.
-- 'signed' says that the file is a PDF that bears digital signatures of its own.
CREATE TABLE document_scan (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  document_id   BIGINT       NOT NULL,
  file_name     VARCHAR(200) NOT NULL,
  media_type    VARCHAR(100) NOT NULL,
  size          BIGINT       NOT NULL,
  sha256        CHAR(64)     NOT NULL,
  signed        BOOLEAN      NOT NULL,
  added_by      BIGINT       NOT NULL,
  added_by_name VARCHAR(120) NOT NULL,
  added_at      DATETIME(3)  NOT NULL,
  CONSTRAINT pk_document_scan PRIMARY KEY (id),
  CONSTRAINT uq_document_scan_content UNIQUE (document_id, sha256),
  CONSTRAINT fk_document_scan_document FOREIGN KEY (document_id) REFERENCES issued_document (id),
  CONSTRAINT fk_document_scan_added_by FOREIGN KEY (added_by) REFERENCES app_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
