-- The tree of units through time. A row is what was known of one span (code, valid_from) from recorded_at on; the
-- newest row of a span supersedes the earlier ones, and one that is withdrawn takes the span away.
CREATE TABLE organisation.unit (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    code        text NOT NULL,
    valid_from  date,
    withdrawn   boolean NOT NULL DEFAULT false,
    name        text NOT NULL,
    kind        text,
    sector      text,
    parent      text,
    valid_to    date,
    successors  text[] NOT NULL DEFAULT '{}',
    members     integer CHECK (members >= 0),
    CHECK (valid_to >= valid_from)
);
CREATE INDEX unit_span ON organisation.unit (code, valid_from, recorded_at DESC, version DESC);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON organisation.unit FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON organisation.unit FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
