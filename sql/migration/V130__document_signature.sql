-- Digital signatures of papers that went out: each row a signed file that begins with the file before it, down to the one that went out.
-- Never changed. A person signs a paper once in one part; 'seq' is the order within the file.
CREATE TABLE document_signature (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  document_id    BIGINT       NOT NULL,
  seq            INT          NOT NULL,
  part           VARCHAR(20)  NOT NULL,
  subject        VARCHAR(500) NOT NULL,
  issuer         VARCHAR(500) NOT NULL,
  serial_no      VARCHAR(100) NOT NULL,
  valid_from     DATETIME(3)  NOT NULL,
  valid_to       DATETIME(3)  NOT NULL,
  pdf_sha256     CHAR(64)     NOT NULL,
  pdf_size       BIGINT       NOT NULL,
  signed_by      BIGINT       NOT NULL,
  signed_by_name VARCHAR(120) NOT NULL,
  signed_at      DATETIME(3)  NOT NULL,
  CONSTRAINT pk_document_signature PRIMARY KEY (id),
  CONSTRAINT uq_document_signature_seq UNIQUE (document_id, seq),
  CONSTRAINT uq_document_signature_signer UNIQUE (document_id, part, signed_by),
  CONSTRAINT fk_document_signature_document FOREIGN KEY (document_id) REFERENCES issued_document (id),
  CONSTRAINT fk_document_signature_signed_by FOREIGN KEY (signed_by) REFERENCES app_user (id),
  CONSTRAINT ck_document_signature_part CHECK (part IN ('PERSON', 'AGENCY'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
