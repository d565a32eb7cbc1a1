-- Facts are added, never changed: capabilities to the right may put this trigger on their own tables of facts.
CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%.% holds facts: they are added, never changed or removed', TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TABLE audit.entry (
    seq         bigint PRIMARY KEY CHECK (seq > 0),
    recorded_at timestamptz NOT NULL,
    kind        text NOT NULL,
    account     uuid,
    post        uuid,
    unit        text,
    subject     text NOT NULL,
    particulars jsonb NOT NULL,
    previous    bytea NOT NULL,
    hash        bytea NOT NULL UNIQUE
);
CREATE INDEX entry_by_subject ON audit.entry (subject, seq);
CREATE INDEX entry_by_time ON audit.entry (recorded_at);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit.entry FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON audit.entry FROM ${program};
