-- How what was known of a target came to change by a person's hand: by a decision, which is cited, or because it had been entered
-- wrongly. The rows of a target and of its shares name the amendment that made them in their column decision.

CREATE TABLE resolution.amendment (
    id             uuid PRIMARY KEY,
    recorded_at    timestamptz NOT NULL,
    term           text NOT NULL,
    target         text NOT NULL,
    number         text,
    day            date,
    body           text,
    in_force_from  date,
    reason         text NOT NULL,
    withdraws      boolean NOT NULL,
    CHECK (num_nulls(number, day, body, in_force_from) IN (0, 4)),
    CHECK (NOT withdraws OR number IS NOT NULL)
);
CREATE INDEX amendment_term ON resolution.amendment (term, target, recorded_at);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON resolution.amendment FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON resolution.amendment FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
