-- How the days of opening and closing are counted.
ALTER TABLE reporting.kind ADD COLUMN counting text NOT NULL DEFAULT 'DAYS' CHECK (counting IN ('DAYS', 'DAYS_MOVED', 'WORKING_DAYS'));
