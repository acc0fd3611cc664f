-- The department to which a dossier went; to_unit_id then is the unit in which it works.
ALTER TABLE handing_over_line
  ADD COLUMN to_agency_id BIGINT NULL,
  ADD CONSTRAINT fk_handing_over_line_to_agency FOREIGN KEY (to_agency_id) REFERENCES agency (id);
