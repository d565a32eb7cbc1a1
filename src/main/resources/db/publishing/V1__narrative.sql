-- What people wrote for the term review, passage by passage. The newest row of an ordinal supersedes the earlier ones, and
-- one that is withdrawn takes the passage away.
CREATE TABLE publishing.narrative (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    withdrawn   boolean NOT NULL DEFAULT false,
    term        text NOT NULL,
    ordinal     integer NOT NULL,
    part        text NOT NULL,
    unit        text,
    content     text NOT NULL
);
CREATE INDEX narrative_key ON publishing.narrative (term, ordinal, recorded_at DESC, version DESC);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON publishing.narrative FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON publishing.narrative FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
