-- Where a dossier belonged before a unit of it was dissolved: papers of those days keep the names of those days.
CREATE TABLE project_former_place (
  id            BIGINT NOT NULL AUTO_INCREMENT,
  project_id    BIGINT NOT NULL,
  last_day      DATE   NOT NULL,
  owner_unit_id BIGINT NOT NULL,
  commune_id    BIGINT NOT NULL,
  district_id   BIGINT NOT NULL,
  province_id   BIGINT NOT NULL,
  agency_id     BIGINT NOT NULL,
  CONSTRAINT pk_project_former_place PRIMARY KEY (id),
  CONSTRAINT fk_project_former_place_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT uq_project_former_place UNIQUE (project_id, last_day)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};
