-- The key with which this installation seals the workbooks that it sends out. It is made once and goes into backups with everything else.
CREATE TABLE reporting.workbook_key (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    key      bytea NOT NULL CHECK (length(key) = 32),
    made_at  timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reporting.workbook_key FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON reporting.workbook_key FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
