-- Elections of a congress, from the list of candidates to the announced result. Rows are added, never changed; where a thing
-- has several rows the newest counts. Nothing here tells whose a ballot was: a serial is given to a paper when the box is opened.

CREATE TABLE congress.election (
    id          uuid PRIMARY KEY,
    unit        text NOT NULL,
    previous    uuid REFERENCES congress.election,
    recorded_at timestamptz NOT NULL
);

CREATE TABLE congress.setup (
    version      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    election     uuid NOT NULL REFERENCES congress.election,
    recorded_at  timestamptz NOT NULL,
    account      uuid REFERENCES accounts.account,
    title        text NOT NULL CHECK (title <> ''),
    body         text NOT NULL,
    seats        bigint NOT NULL CHECK (seats > 0),
    round        bigint NOT NULL CHECK (round > 0),
    -- The name of a pack, or the rules themselves.
    rule_pack    text,
    base         text,
    threshold    text,
    tie          text,
    written_rule text NOT NULL,
    style        text NOT NULL,
    keepers      integer NOT NULL CHECK (keepers BETWEEN 1 AND 3),
    convened     bigint NOT NULL,
    illustrative boolean NOT NULL,
    CHECK (rule_pack IS NOT NULL OR base IS NOT NULL AND threshold IS NOT NULL AND tie IS NOT NULL)
);
CREATE INDEX setup_key ON congress.setup (election, version DESC);

CREATE TABLE congress.deduction (
    setup  bigint NOT NULL REFERENCES congress.setup,
    place  integer NOT NULL,
    reason text NOT NULL,
    count  bigint NOT NULL,
    PRIMARY KEY (setup, place)
);

CREATE TABLE congress.candidate (
    setup bigint NOT NULL REFERENCES congress.setup,
    place integer NOT NULL,
    id    text NOT NULL,
    name  text NOT NULL,
    born  text,
    PRIMARY KEY (setup, place),
    UNIQUE (setup, id)
);

-- One person's reading of all ballots; without an account it was taken over from a record.
CREATE TABLE congress.entry (
    id          uuid PRIMARY KEY,
    election    uuid NOT NULL REFERENCES congress.election,
    number      integer NOT NULL CHECK (number BETWEEN 1 AND 3),
    account     uuid REFERENCES accounts.account,
    recorded_at timestamptz NOT NULL,
    UNIQUE (election, number),
    UNIQUE (election, account)
);

-- The newest row of a serial counts within its entry; one that is withdrawn takes the ballot away.
CREATE TABLE congress.paper (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry       uuid NOT NULL REFERENCES congress.entry,
    recorded_at timestamptz NOT NULL,
    withdrawn   boolean NOT NULL DEFAULT false,
    serial      text NOT NULL CHECK (serial <> ''),
    void        text,
    -- One sign a candidate, in the order of the list: - 0 1 2.
    marks       text NOT NULL
);
CREATE INDEX paper_key ON congress.paper (entry, serial, version DESC);

CREATE TABLE congress.entry_closed (
    entry       uuid PRIMARY KEY REFERENCES congress.entry,
    recorded_at timestamptz NOT NULL,
    digest      text NOT NULL
);

-- How the board settled what its members read differently; without marks there is no such paper.
CREATE TABLE congress.settlement (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    election    uuid NOT NULL REFERENCES congress.election,
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account,
    serial      text NOT NULL,
    void        text,
    marks       text,
    reason      text NOT NULL CHECK (reason <> '')
);
CREATE INDEX settlement_key ON congress.settlement (election, serial, version DESC);

CREATE TABLE congress.figures (
    version      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    election     uuid NOT NULL REFERENCES congress.election,
    recorded_at  timestamptz NOT NULL,
    account      uuid REFERENCES accounts.account,
    entitled     bigint NOT NULL,
    present      bigint NOT NULL,
    issued       bigint NOT NULL,
    returned     bigint NOT NULL,
    not_returned bigint NOT NULL,
    spoiled      bigint NOT NULL,
    foreign_     bigint NOT NULL,
    board        text NOT NULL
);
CREATE INDEX figures_key ON congress.figures (election, version DESC);

CREATE TABLE congress.decision (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    election    uuid NOT NULL REFERENCES congress.election,
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account,
    tied        text[] NOT NULL,
    elected     text[] NOT NULL,
    decided_by  text NOT NULL CHECK (decided_by <> '')
);
CREATE INDEX decision_key ON congress.decision (election, version DESC);

-- Head is where the audit chain stood when the result had entered it.
CREATE TABLE congress.announcement (
    election    uuid PRIMARY KEY REFERENCES congress.election,
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account,
    digest      text NOT NULL,
    head        text NOT NULL
);

DO $$
DECLARE facts text;
BEGIN
    FOREACH facts IN ARRAY ARRAY['election', 'setup', 'deduction', 'candidate', 'entry', 'paper', 'entry_closed', 'settlement', 'figures', 'decision', 'announcement'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON congress.%I FOR EACH ROW EXECUTE FUNCTION audit.refuse_change()', facts);
        EXECUTE format('CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON congress.%I FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()', facts);
    END LOOP;
END $$;
