-- Figures of a period read the history by its days.
CREATE INDEX ix_history_day ON history_entry (subject_type, business_day, id);
