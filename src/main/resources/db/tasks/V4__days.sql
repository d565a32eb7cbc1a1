-- With whom the days of a task went: those of the stretches that are over, and with whom it lies since when. held_by is empty where it
-- lies with nobody, and null in rows that were laid before there were days: the server lays those anew when it starts.
ALTER TABLE tasks.task ADD COLUMN days_lead bigint NOT NULL DEFAULT 0, ADD COLUMN days_others bigint NOT NULL DEFAULT 0,
    ADD COLUMN days_confirmation bigint NOT NULL DEFAULT 0, ADD COLUMN days_paused bigint NOT NULL DEFAULT 0,
    ADD COLUMN held_by text, ADD COLUMN held_since timestamptz;
