-- The calendar of reports of a term. A later row of the same code supersedes an earlier one; an ended kind is no more.
CREATE TABLE reporting.kind (
    id        uuid PRIMARY KEY,
    term      text NOT NULL,
    code      text NOT NULL,
    name      text NOT NULL,
    length    text NOT NULL CHECK (length IN ('YEAR', 'HALF', 'QUARTER', 'MONTH')),
    targets   text[] NOT NULL,
    units     text[] NOT NULL,
    opens     int NOT NULL CHECK (opens BETWEEN 0 AND 366),
    closes    int CHECK (closes BETWEEN opens AND 366),
    confirmer text NOT NULL CHECK (confirmer IN ('ABOVE', 'PARENT', 'ORGANISATION')),
    ended     boolean NOT NULL,
    set_at    timestamptz NOT NULL,
    account   uuid
);
CREATE INDEX kind_of_term ON reporting.kind (term, code, set_at);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reporting.kind FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON reporting.kind FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
