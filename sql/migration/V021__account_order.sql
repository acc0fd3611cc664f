-- The list of accounts is also read in the order of names.
CREATE INDEX ix_app_user_full_name ON app_user (full_name, id);
CREATE INDEX ix_user_role_user ON user_role (user_id, role);
