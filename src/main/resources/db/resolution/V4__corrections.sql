-- How a clause, or what a term and its resolution are headed by, came to change by a person's hand. The rows that it made name it in their
-- column decision.
CREATE TABLE resolution.correction (
    id            uuid PRIMARY KEY,
    recorded_at   timestamptz NOT NULL,
    term          text NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('HEADER', 'CLAUSE_WITHDRAWN')),
    code          text NOT NULL,
    number        text,
    day           date,
    body          text,
    in_force_from date,
    reason        text NOT NULL,
    CHECK (num_nulls(number, day, body, in_force_from) IN (0, 4))
);
CREATE INDEX correction_term ON resolution.correction (term, recorded_at);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON resolution.correction FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON resolution.correction FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
