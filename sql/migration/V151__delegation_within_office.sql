-- A delegation that named no place reached over the whole country; it reaches as far as the office of whoever gave it.
UPDATE delegation d
  JOIN user_role r ON r.user_id = d.from_user_id AND r.role = d.role
   SET d.admin_unit_id = r.admin_unit_id
 WHERE d.admin_unit_id IS NULL;
