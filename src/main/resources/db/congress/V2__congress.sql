-- A congress, its delegates and who is in the hall. Rows are added, never changed; where a thing has several rows the newest counts.

CREATE TABLE congress.congress (
    id          uuid PRIMARY KEY,
    unit        text NOT NULL,
    recorded_at timestamptz NOT NULL
);

-- How a congress is called together; every version is kept.
CREATE TABLE congress.call (
    version      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    congress     uuid NOT NULL REFERENCES congress.congress,
    recorded_at  timestamptz NOT NULL,
    account      uuid REFERENCES accounts.account,
    kind         text NOT NULL CHECK (kind IN ('DELEGATES', 'ALL_MEMBERS')),
    title        text NOT NULL CHECK (title <> ''),
    ordinal      integer CHECK (ordinal > 0),
    -- The code of the term of office that it opens, empty where there is none yet.
    term         text NOT NULL,
    place        text NOT NULL,
    rules        text NOT NULL,
    written_rule text NOT NULL,
    illustrative boolean NOT NULL
);
CREATE INDEX call_key ON congress.call (congress, version DESC);

-- Times are of the office's day.
CREATE TABLE congress.session (
    call   bigint NOT NULL REFERENCES congress.call,
    place  integer NOT NULL,
    kind   text NOT NULL CHECK (kind IN ('PREPARATORY', 'OFFICIAL')),
    day    date NOT NULL,
    begins time NOT NULL,
    ends   time NOT NULL CHECK (ends > begins),
    PRIMARY KEY (call, place)
);

-- A body of the congress, written as a whole.
CREATE TABLE congress.body (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    congress    uuid NOT NULL REFERENCES congress.congress,
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account,
    kind        text NOT NULL CHECK (kind IN ('PRESIDIUM', 'SECRETARIAT', 'CREDENTIALS', 'COUNTING')),
    UNIQUE (congress, kind, version)
);

-- Who has a seat in it: a delegate by number, or somebody by name.
CREATE TABLE congress.seat (
    body   bigint NOT NULL REFERENCES congress.body,
    place  integer NOT NULL,
    post   text NOT NULL,
    number integer,
    name   text NOT NULL,
    PRIMARY KEY (body, place),
    CHECK (number IS NOT NULL OR name <> '')
);

CREATE TABLE congress.election_of (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    election    uuid NOT NULL REFERENCES congress.election,
    congress    uuid NOT NULL REFERENCES congress.congress,
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account
);
CREATE INDEX election_of_key ON congress.election_of (election, version DESC);
CREATE INDEX election_of_congress ON congress.election_of (congress);

-- How many delegates a unit may send.
CREATE TABLE congress.allotment (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    congress    uuid NOT NULL REFERENCES congress.congress,
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account,
    unit        text NOT NULL,
    seats       integer NOT NULL CHECK (seats >= 0)
);
CREATE INDEX allotment_key ON congress.allotment (congress, unit, version DESC);

CREATE TABLE congress.delegate (
    id          uuid PRIMARY KEY,
    congress    uuid NOT NULL REFERENCES congress.congress,
    number      integer NOT NULL CHECK (number > 0),
    recorded_at timestamptz NOT NULL,
    UNIQUE (congress, number)
);

CREATE TABLE congress.delegate_entry (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    delegate    uuid NOT NULL REFERENCES congress.delegate,
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account,
    name        text NOT NULL CHECK (name <> ''),
    unit        text NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('EX_OFFICIO', 'ELECTED', 'DESIGNATED', 'MEMBER', 'ALTERNATE', 'GUEST')),
    -- Taken off the list, with the reason; the number is not given again.
    withdrawn   boolean NOT NULL,
    reason      text NOT NULL
);
CREATE INDEX delegate_entry_key ON congress.delegate_entry (delegate, version DESC);

-- An alternate steps in for somebody who is absent throughout.
CREATE TABLE congress.stepping_in (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    congress    uuid NOT NULL REFERENCES congress.congress,
    alternate   uuid NOT NULL UNIQUE REFERENCES congress.delegate,
    absent      uuid NOT NULL UNIQUE REFERENCES congress.delegate,
    at          timestamptz NOT NULL,
    reason      text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account,
    CHECK (alternate <> absent)
);
CREATE INDEX stepping_in_key ON congress.stepping_in (congress);

-- What the credentials report needs to know of a person, and nothing besides; only the credentials committee reads it.
CREATE TABLE congress.credentials (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    delegate    uuid NOT NULL REFERENCES congress.delegate,
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account,
    woman        boolean,
    born         date,
    party_member boolean,
    party_since  date,
    minority     boolean,
    sector       text NOT NULL,
    profession   text NOT NULL,
    theory       text NOT NULL,
    schooling    text NOT NULL,
    -- Null until the committee has found on it.
    qualified    boolean,
    finding      text NOT NULL
);
CREATE INDEX credentials_key ON congress.credentials (delegate, version DESC);

-- The code on a badge says nothing by itself; the newest of a delegate counts.
CREATE TABLE congress.badge (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    delegate    uuid NOT NULL REFERENCES congress.delegate,
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account,
    code        text NOT NULL UNIQUE
);
CREATE INDEX badge_key ON congress.badge (delegate, version DESC);

-- Who came in and who went out, to the minute.
CREATE TABLE congress.presence (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    congress    uuid NOT NULL REFERENCES congress.congress,
    delegate    uuid NOT NULL REFERENCES congress.delegate,
    at          timestamptz NOT NULL,
    came        boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account
);
CREATE INDEX presence_key ON congress.presence (congress, delegate, at, version);

-- A line of the ledger that was wrong; it stays, and counts no more from here on.
CREATE TABLE congress.presence_taken_back (
    presence    bigint PRIMARY KEY REFERENCES congress.presence,
    reason      text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account
);

DO $$
DECLARE facts text;
BEGIN
    FOREACH facts IN ARRAY ARRAY['congress', 'call', 'session', 'body', 'seat', 'election_of', 'allotment', 'delegate', 'delegate_entry', 'stepping_in', 'credentials',
            'badge', 'presence', 'presence_taken_back'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON congress.%I FOR EACH ROW EXECUTE FUNCTION audit.refuse_change()', facts);
        EXECUTE format('CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON congress.%I FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()', facts);
    END LOOP;
END $$;
