-- An approval asks which first cycles of a budget year are not funded yet.
ALTER TABLE funding_cycle ADD INDEX ix_funding_cycle_year (budget_year, state, cycle_no);
