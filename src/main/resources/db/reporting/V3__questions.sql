-- From where on something is asked about a figure, where the office of a term has said so. A later row supersedes an earlier one.
CREATE TABLE reporting.threshold (
    id      uuid PRIMARY KEY,
    term    text NOT NULL,
    earlier int NOT NULL CHECK (earlier BETWEEN 1 AND 12),
    jump    numeric NOT NULL CHECK (jump > 1),
    points  numeric NOT NULL CHECK (points > 0),
    telling numeric NOT NULL CHECK (telling >= 0),
    hundred int NOT NULL CHECK (hundred >= 1),
    copied  int NOT NULL CHECK (copied >= 1),
    set_at  timestamptz NOT NULL,
    account uuid
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reporting.threshold FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON reporting.threshold FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- What was asked about a figure when it was handed in, and what was answered: beside the figure, by its key.
CREATE TABLE reporting.answer (
    term        text NOT NULL,
    target      text NOT NULL,
    unit        text NOT NULL,
    period      text NOT NULL,
    recorded_at timestamptz NOT NULL,
    rule        text NOT NULL,
    -- All targets that the same question was about.
    targets     text[] NOT NULL,
    other       text NOT NULL,
    numbers     numeric[] NOT NULL,
    said        text NOT NULL,
    account     uuid NOT NULL,
    PRIMARY KEY (term, target, unit, period, recorded_at, rule),
    FOREIGN KEY (term, target, unit, period, recorded_at) REFERENCES reporting.actual (term, target, unit, period, recorded_at)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reporting.answer FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON reporting.answer FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- Whoever looks for the same figures elsewhere looks at all units of one period.
CREATE INDEX actual_of_period ON reporting.actual (term, period, target);
