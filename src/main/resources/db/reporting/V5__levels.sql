-- A level has closed a period for all that is below it: nothing there changes until it is opened again.
CREATE TABLE reporting.closing (
    id        uuid PRIMARY KEY,
    term      text NOT NULL,
    unit      text NOT NULL,
    period    text NOT NULL,
    closed_at timestamptz NOT NULL,
    account   uuid NOT NULL,
    post      text NOT NULL
);
CREATE INDEX closing_of_period ON reporting.closing (term, period);

-- What was missing when it was closed all the same, and why.
CREATE TABLE reporting.gap (
    closing uuid NOT NULL REFERENCES reporting.closing,
    unit    text NOT NULL,
    kind    text NOT NULL CHECK (kind IN ('REPORT', 'LEVEL')),
    why     text NOT NULL,
    PRIMARY KEY (closing, unit, kind)
);

-- What needs two people: one asks and says why, another answers.
CREATE TABLE reporting.request (
    id       uuid PRIMARY KEY,
    term     text NOT NULL,
    unit     text NOT NULL,
    period   text NOT NULL,
    kind     text NOT NULL CHECK (kind IN ('REOPEN', 'WITHDRAW')),
    -- Whose figure is to be withdrawn; empty for a period to be opened again.
    target   text NOT NULL,
    reason   text NOT NULL,
    asked_at timestamptz NOT NULL,
    account  uuid NOT NULL,
    post     text NOT NULL
);
CREATE INDEX request_of_period ON reporting.request (term, period, unit);
CREATE TABLE reporting.request_answer (
    request     uuid PRIMARY KEY REFERENCES reporting.request,
    agreed      boolean NOT NULL,
    answered_at timestamptz NOT NULL,
    account     uuid NOT NULL,
    post        text NOT NULL
);
DO $$
DECLARE
    fact text;
BEGIN
    FOREACH fact IN ARRAY ARRAY['closing', 'gap', 'request', 'request_answer'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reporting.%I FOR EACH ROW EXECUTE FUNCTION audit.refuse_change()', fact);
        EXECUTE format('CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON reporting.%I FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()', fact);
    END LOOP;
END $$;

ALTER TABLE reporting.act DROP CONSTRAINT act_kind_check;
ALTER TABLE reporting.act ADD CONSTRAINT act_kind_check CHECK (kind IN ('SUBMIT', 'CONFIRM', 'RETURN', 'WITHDRAW'));
