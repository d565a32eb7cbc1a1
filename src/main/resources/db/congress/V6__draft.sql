-- Amendments to the draft resolution that is laid before a congress, and by which poll it was adopted. What came of an amendment
-- is the result of its poll. Rows are added, never changed.

CREATE TABLE congress.amendment (
    id          uuid PRIMARY KEY,
    congress    uuid NOT NULL REFERENCES congress.congress,
    number      integer NOT NULL CHECK (number > 0),
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account,
    term        text NOT NULL,
    clause      text NOT NULL,
    content     text NOT NULL CHECK (content <> ''),
    -- Who proposes it: a delegate by number, or a delegation.
    delegate    integer,
    delegation  text NOT NULL,
    CHECK (delegate IS NOT NULL OR delegation <> ''),
    UNIQUE (congress, number)
);

-- With the whole resolution, whose clause is empty, stand its clauses that were carried one by one; figures as they were in their polls.
CREATE TABLE congress.adoption (
    term        text NOT NULL,
    clause      text NOT NULL,
    poll        uuid NOT NULL UNIQUE REFERENCES congress.poll_closing,
    recorded_at timestamptz NOT NULL,
    convened    bigint NOT NULL,
    present     bigint NOT NULL,
    favour      bigint NOT NULL,
    PRIMARY KEY (term, clause)
);

DO $$
DECLARE facts text;
BEGIN
    FOREACH facts IN ARRAY ARRAY['amendment', 'adoption'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON congress.%I FOR EACH ROW EXECUTE FUNCTION audit.refuse_change()', facts);
        EXECUTE format('CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON congress.%I FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()', facts);
    END LOOP;
END $$;
