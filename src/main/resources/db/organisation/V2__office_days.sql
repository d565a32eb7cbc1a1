-- Days off of all offices, and weekend days that are worked to make up for one, by the decision that set them. Of one day the
-- newest row holds; the earlier ones stay readable.
CREATE TABLE organisation.office_day (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    day         date NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('OFF', 'MADE', 'AS_IN_THE_WEEK')),
    name        text NOT NULL,
    decision    text NOT NULL,
    decided     date NOT NULL,
    account     uuid,
    post        uuid
);
CREATE INDEX office_day_newest ON organisation.office_day (day, version DESC);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON organisation.office_day FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON organisation.office_day FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
