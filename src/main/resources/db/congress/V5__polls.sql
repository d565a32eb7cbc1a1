-- Polls of a congress. Rows are added, never changed; where a thing has several rows the newest counts. A poll is open once it
-- has an opening, and closed once it has a closing.

CREATE TABLE congress.poll (
    id          uuid PRIMARY KEY,
    congress    uuid NOT NULL REFERENCES congress.congress,
    number      integer NOT NULL CHECK (number > 0),
    recorded_at timestamptz NOT NULL,
    UNIQUE (congress, number)
);

CREATE TABLE congress.poll_declaration (
    version      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    poll         uuid NOT NULL REFERENCES congress.poll,
    recorded_at  timestamptz NOT NULL,
    account      uuid REFERENCES accounts.account,
    question     text NOT NULL CHECK (question <> ''),
    subject      text NOT NULL CHECK (subject IN ('QUESTION', 'AMENDMENT', 'CLAUSE', 'RESOLUTION')),
    reference    text NOT NULL,
    rules        text NOT NULL,
    base         text NOT NULL CHECK (base IN ('CONVENED', 'PRESENT', 'VALID', 'CAST')),
    majority     text NOT NULL,
    written_rule text NOT NULL,
    less         bigint NOT NULL CHECK (less >= 0),
    less_reason  text NOT NULL,
    way          text NOT NULL CHECK (way IN ('HANDS', 'DEVICES')),
    areas        text[] NOT NULL,
    -- A rehearsal; it is never part of the record.
    mock         boolean NOT NULL
);
CREATE INDEX poll_declaration_key ON congress.poll_declaration (poll, version DESC);

-- The figures as they stood then; those entitled are the voting delegates present.
CREATE TABLE congress.poll_opening (
    poll           uuid PRIMARY KEY REFERENCES congress.poll,
    recorded_at    timestamptz NOT NULL,
    account        uuid REFERENCES accounts.account,
    convened       bigint NOT NULL,
    quorum         text NOT NULL,
    without_quorum text NOT NULL
);

CREATE TABLE congress.poll_entitled (
    poll     uuid NOT NULL REFERENCES congress.poll_opening,
    delegate uuid NOT NULL REFERENCES congress.delegate,
    PRIMARY KEY (poll, delegate)
);

-- What a teller counted in an area; a newer count supersedes the one before.
CREATE TABLE congress.poll_count (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    poll        uuid NOT NULL REFERENCES congress.poll_opening,
    area        text NOT NULL,
    favour      bigint NOT NULL CHECK (favour >= 0),
    against     bigint NOT NULL CHECK (against >= 0),
    abstaining  bigint NOT NULL CHECK (abstaining >= 0),
    hands       bigint NOT NULL CHECK (hands = favour + against + abstaining),
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account
);
CREATE INDEX poll_count_key ON congress.poll_count (poll, area, version DESC);

-- An open vote: who voted how is its record. Nobody votes twice, and nobody who is not entitled.
CREATE TABLE congress.poll_vote (
    poll        uuid NOT NULL,
    delegate    uuid NOT NULL,
    choice      text NOT NULL CHECK (choice IN ('FOR', 'AGAINST', 'ABSTAIN')),
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (poll, delegate),
    FOREIGN KEY (poll, delegate) REFERENCES congress.poll_entitled (poll, delegate)
);

-- Head is where the audit chain stood when the closing had entered it.
CREATE TABLE congress.poll_closing (
    poll        uuid PRIMARY KEY REFERENCES congress.poll_opening,
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account,
    digest      text NOT NULL,
    head        text NOT NULL
);

DO $$
DECLARE facts text;
BEGIN
    FOREACH facts IN ARRAY ARRAY['poll', 'poll_declaration', 'poll_opening', 'poll_entitled', 'poll_count', 'poll_vote', 'poll_closing'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON congress.%I FOR EACH ROW EXECUTE FUNCTION audit.refuse_change()', facts);
        EXECUTE format('CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON congress.%I FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()', facts);
    END LOOP;
END $$;
