-- Inspections are what their facts, by number, add up to; both units stand in every row, so that a register is one question.
CREATE TABLE tasks.inspection (
    inspection  uuid NOT NULL,
    number      integer NOT NULL CHECK (number > 0),
    inspector   text NOT NULL,
    unit        text NOT NULL,
    recorded_at timestamptz NOT NULL,
    kind        text NOT NULL,
    content     jsonb NOT NULL,
    account     uuid,
    post        uuid,
    seat_unit   text NOT NULL,
    seat_title  text NOT NULL,
    form        uuid NOT NULL UNIQUE,
    PRIMARY KEY (inspection, number)
);
CREATE INDEX inspection_inspector ON tasks.inspection (inspector);
CREATE INDEX inspection_unit ON tasks.inspection (unit);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON tasks.inspection FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON tasks.inspection FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- Who was commended, by which decision.
CREATE TABLE tasks.commendation (
    id          uuid PRIMARY KEY,
    unit        text NOT NULL,
    day         date NOT NULL,
    decision    text NOT NULL,
    words       text NOT NULL,
    recorded_at timestamptz NOT NULL,
    account     uuid NOT NULL,
    post        uuid NOT NULL
);
CREATE INDEX commendation_unit ON tasks.commendation (unit);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON tasks.commendation FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON tasks.commendation FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
