-- A department that ended hands its dossiers over like a unit: from_unit_id then is the unit in which it worked.
ALTER TABLE handing_over
  ADD COLUMN from_agency_id BIGINT NULL,
  ADD CONSTRAINT fk_handing_over_from_agency FOREIGN KEY (from_agency_id) REFERENCES agency (id);
