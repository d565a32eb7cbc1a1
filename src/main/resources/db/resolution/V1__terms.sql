-- What congresses resolved. A row is what was known of one thing from recorded_at on: the newest row of a key supersedes
-- the earlier ones, and one that is withdrawn takes the thing away. The key stands first in each table, after the term.
-- A row that amends what a congress resolved names the decision by which it does.

CREATE TABLE resolution.term_of_office (
    version      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at  timestamptz NOT NULL,
    withdrawn    boolean NOT NULL DEFAULT false,
    decision     text,
    term         text NOT NULL,
    organisation text NOT NULL,
    congress     text,
    first_day    date,
    last_day     date,
    first_year   integer NOT NULL,
    last_year    integer NOT NULL CHECK (last_year >= first_year),
    calendar     text NOT NULL,
    style        text NOT NULL,
    illustrative boolean
);
CREATE INDEX term_of_office_key ON resolution.term_of_office (term, recorded_at DESC, version DESC);

CREATE TABLE resolution.resolution (
    version      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at  timestamptz NOT NULL,
    withdrawn    boolean NOT NULL DEFAULT false,
    decision     text,
    term         text NOT NULL,
    number       text NOT NULL,
    day          date,
    title        text,
    organisation text NOT NULL
);
CREATE INDEX resolution_key ON resolution.resolution (term, recorded_at DESC, version DESC);

-- The units as the records of the term have them; organisation.unit is the tree of today (docs/adr/0030-terms-in-the-database.md).
CREATE TABLE resolution.unit (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    withdrawn   boolean NOT NULL DEFAULT false,
    decision    text,
    term        text NOT NULL,
    code        text NOT NULL,
    valid_from  date,
    name        text NOT NULL,
    kind        text,
    sector      text,
    parent      text,
    valid_to    date,
    successors  text[] NOT NULL DEFAULT '{}',
    members     integer CHECK (members >= 0),
    CHECK (valid_to >= valid_from)
);
CREATE INDEX unit_key ON resolution.unit (term, code, valid_from, recorded_at DESC, version DESC);

CREATE TABLE resolution.clause (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    withdrawn   boolean NOT NULL DEFAULT false,
    decision    text,
    term        text NOT NULL,
    code        text NOT NULL,
    parent      text,
    heading     text,
    content     text
);
CREATE INDEX clause_key ON resolution.clause (term, code, recorded_at DESC, version DESC);

CREATE TABLE resolution.breakthrough (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    withdrawn   boolean NOT NULL DEFAULT false,
    decision    text,
    term        text NOT NULL,
    code        text NOT NULL,
    title       text NOT NULL,
    content     text
);
CREATE INDEX breakthrough_key ON resolution.breakthrough (term, code, recorded_at DESC, version DESC);

CREATE TABLE resolution.target (
    version         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at     timestamptz NOT NULL,
    withdrawn       boolean NOT NULL DEFAULT false,
    decision        text,
    term            text NOT NULL,
    code            text NOT NULL,
    title           text NOT NULL,
    part_of         text,
    clause          text,
    breakthrough    text,
    metric          text NOT NULL,
    unit_of_measure text,
    comparison      text,
    value           numeric,
    value_to        numeric,
    time            text,
    every           text,
    within          text,
    base            text,
    base_value      numeric,
    across          text,
    tolerance       numeric,
    min_coverage    numeric
);
CREATE INDEX target_key ON resolution.target (term, code, recorded_at DESC, version DESC);

CREATE TABLE resolution.share (
    version            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at        timestamptz NOT NULL,
    withdrawn          boolean NOT NULL DEFAULT false,
    decision           text,
    term               text NOT NULL,
    target             text NOT NULL,
    unit               text NOT NULL,
    comparison         text,
    value              numeric,
    value_to           numeric,
    base_value         numeric,
    compares_as_target boolean NOT NULL
);
CREATE INDEX share_key ON resolution.share (term, target, unit, recorded_at DESC, version DESC);

DO $$
DECLARE facts text;
BEGIN
    FOREACH facts IN ARRAY ARRAY['term_of_office', 'resolution', 'unit', 'clause', 'breakthrough', 'target', 'share'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON resolution.%I FOR EACH ROW EXECUTE FUNCTION audit.refuse_change()', facts);
        EXECUTE format('CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON resolution.%I FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()', facts);
    END LOOP;
END $$;
