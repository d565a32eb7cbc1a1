-- A resolution that was adopted by a poll of its congress is in force from that day; the poll is found under its id in the
-- congress's records.

CREATE TABLE resolution.adoption (
    term        text PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    congress    uuid NOT NULL,
    poll        uuid NOT NULL UNIQUE,
    day         date NOT NULL
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON resolution.adoption FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON resolution.adoption FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
