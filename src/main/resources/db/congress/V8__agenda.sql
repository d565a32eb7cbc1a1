-- The agenda of a congress and how it runs. Rows are added, never changed; of an item the newest entry counts.

CREATE TABLE congress.agenda_entry (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item        uuid NOT NULL,
    congress    uuid NOT NULL REFERENCES congress.congress,
    place       integer NOT NULL CHECK (place > 0),
    title       text NOT NULL CHECK (title <> ''),
    minutes     integer NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    documents   text NOT NULL,
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account
);
CREATE INDEX agenda_entry_key ON congress.agenda_entry (congress, item, version DESC);

-- The item that the congress went over to; without one it paused.
CREATE TABLE congress.agenda_run (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    congress    uuid NOT NULL REFERENCES congress.congress,
    item        uuid,
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account
);
CREATE INDEX agenda_run_key ON congress.agenda_run (congress, version DESC);

-- Who asked to speak on an item, in the order of asking: a delegate by number, or somebody by name.
CREATE TABLE congress.speaker (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    congress    uuid NOT NULL REFERENCES congress.congress,
    item        uuid NOT NULL,
    number      integer,
    name        text NOT NULL,
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account,
    CHECK (number IS NOT NULL OR name <> '')
);
CREATE INDEX speaker_key ON congress.speaker (congress, version);

CREATE TABLE congress.speech (
    speaker     bigint NOT NULL REFERENCES congress.speaker,
    begins      boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account,
    PRIMARY KEY (speaker, begins)
);

-- A point of a speech or of the conclusions, as it was taken down.
CREATE TABLE congress.point (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    congress    uuid NOT NULL REFERENCES congress.congress,
    item        uuid NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('SPEECH', 'CONCLUSION')),
    number      integer NOT NULL CHECK (number > 0),
    content     text NOT NULL CHECK (content <> ''),
    recorded_at timestamptz NOT NULL,
    account     uuid REFERENCES accounts.account,
    UNIQUE (congress, kind, number)
);

DO $$
DECLARE facts text;
BEGIN
    FOREACH facts IN ARRAY ARRAY['agenda_entry', 'agenda_run', 'speaker', 'speech', 'point'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON congress.%I FOR EACH ROW EXECUTE FUNCTION audit.refuse_change()', facts);
        EXECUTE format('CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON congress.%I FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()', facts);
    END LOOP;
END $$;
