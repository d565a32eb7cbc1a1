-- What a delegate proves beside the badge when voting on a device; only its digest is kept, and the newest counts.
CREATE TABLE congress.voting_secret (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    delegate    uuid NOT NULL REFERENCES congress.delegate,
    digest      text NOT NULL,
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account
);
CREATE INDEX voting_secret_key ON congress.voting_secret (delegate, version DESC);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON congress.voting_secret FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON congress.voting_secret FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
