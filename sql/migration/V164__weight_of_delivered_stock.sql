-- What an animal that is delivered in a cycle weighs at least, as the contract says. Not what a household hands on later: that stands with the rotation.
ALTER TABLE project_cycle ADD COLUMN stock_min_weight_kg DECIMAL(9,2) NULL;
