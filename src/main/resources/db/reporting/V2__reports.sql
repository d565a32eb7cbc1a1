-- A report is what a unit owes for a period. Its row is what those who change the report wait at; the version rises with
-- every change, so that whoever looked at an older state is told.
CREATE TABLE reporting.report (
    term    text NOT NULL,
    unit    text NOT NULL,
    period  text NOT NULL,
    version bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (term, unit, period)
);
GRANT UPDATE ON reporting.report TO ${program};

-- What is being typed: working state, gone when it is handed in. Texts as they were typed, in the signs of a language.
CREATE TABLE reporting.draft (
    term        text NOT NULL,
    unit        text NOT NULL,
    period      text NOT NULL,
    target      text NOT NULL,
    value       text NOT NULL,
    numerator   text NOT NULL,
    denominator text NOT NULL,
    note        text NOT NULL,
    written     text NOT NULL,
    PRIMARY KEY (term, unit, period, target)
);
GRANT UPDATE, DELETE ON reporting.draft TO ${program};

-- What was done to a report, by the key of the form that asked for it: a form that comes twice is done once.
CREATE TABLE reporting.act (
    key     uuid PRIMARY KEY,
    term    text NOT NULL,
    unit    text NOT NULL,
    period  text NOT NULL,
    kind    text NOT NULL CHECK (kind IN ('SUBMIT', 'CONFIRM', 'RETURN')),
    done_at timestamptz NOT NULL,
    account uuid NOT NULL,
    post    uuid NOT NULL
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reporting.act FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON reporting.act FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- Whoever confirms looks for what was handed in, among millions of rows that were confirmed.
CREATE INDEX actual_submitted ON reporting.actual (term, unit, period) WHERE status = 'SUBMITTED';
