-- How much of its whole a part is, in per cent; null where that is not said.
ALTER TABLE tasks.task ADD COLUMN share numeric;
