-- What units reported. A row is never changed: a later one of the same target, unit and period supersedes it, a confirmed
-- one without figures withdraws what stood before.
CREATE TABLE reporting.actual (
    id          uuid PRIMARY KEY,
    term        text NOT NULL,
    target      text NOT NULL,
    unit        text NOT NULL,
    period      text NOT NULL,
    value       numeric,
    numerator   numeric,
    denominator numeric,
    status      text NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'CONFIRMED')),
    recorded_at timestamptz NOT NULL,
    -- As the instant was written, so that an exported folder says what the imported one said.
    recorded_as text NOT NULL,
    post        text,
    note        text,
    -- The account that recorded it; null where the program took it over from a folder.
    recorded_by uuid,
    UNIQUE (term, target, unit, period, recorded_at)
);
CREATE INDEX actual_by_time ON reporting.actual (term, recorded_at);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reporting.actual FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON reporting.actual FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
