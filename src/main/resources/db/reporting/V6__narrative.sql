-- What a unit writes beside its figures, heading by heading: a draft, gone when it is handed in.
CREATE TABLE reporting.narrative_draft (
    term    text NOT NULL,
    unit    text NOT NULL,
    period  text NOT NULL,
    heading text NOT NULL,
    text    text NOT NULL,
    PRIMARY KEY (term, unit, period, heading)
);
GRANT UPDATE, DELETE ON reporting.narrative_draft TO ${program};

-- What was handed in; a later row of a heading supersedes an earlier one, an empty text takes it back.
CREATE TABLE reporting.narrative (
    id          uuid PRIMARY KEY,
    term        text NOT NULL,
    unit        text NOT NULL,
    period      text NOT NULL,
    heading     text NOT NULL,
    text        text NOT NULL,
    recorded_at timestamptz NOT NULL,
    account     uuid NOT NULL,
    post        text NOT NULL
);
CREATE INDEX narrative_of_period ON reporting.narrative (term, period, unit, heading, recorded_at);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reporting.narrative FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON reporting.narrative FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
