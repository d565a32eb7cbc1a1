-- Which endings the evidence to figures of a kind of report may have; none means any that is taken.
ALTER TABLE reporting.kind ADD COLUMN evidence text[] NOT NULL DEFAULT '{}';

-- Files that prove a figure. Their digests tell when one is used again; what is served is a download.
CREATE TABLE reporting.evidence (
    id       uuid PRIMARY KEY,
    term     text NOT NULL,
    unit     text NOT NULL,
    period   text NOT NULL,
    target   text NOT NULL,
    name     text NOT NULL,
    sha256   text NOT NULL,
    content  bytea NOT NULL,
    added_at timestamptz NOT NULL,
    account  uuid NOT NULL,
    post     text NOT NULL
);
CREATE INDEX evidence_of_report ON reporting.evidence (term, period, unit);
CREATE INDEX evidence_again ON reporting.evidence (term, sha256);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reporting.evidence FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON reporting.evidence FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
