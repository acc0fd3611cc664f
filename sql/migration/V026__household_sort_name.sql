-- Lists by name need an order that is the same in a sort and in a comparison. MariaDB sorts texts of a linguistic
-- collation by a cut-off key, so the order of the Vietnamese alphabet is kept as a key of plain bytes, given name first.
ALTER TABLE household
    ADD COLUMN sort_name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '' AFTER search_name,
    DROP INDEX ix_household_head,
    ADD INDEX ix_household_sort_name (sort_name);
