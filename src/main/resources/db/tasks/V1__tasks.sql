-- What happened to tasks: a task is what its facts, by number, add up to. The key of the form keeps a form that comes twice
-- from being done twice.
CREATE TABLE tasks.fact (
    task        uuid NOT NULL,
    number      integer NOT NULL CHECK (number > 0),
    recorded_at timestamptz NOT NULL,
    kind        text NOT NULL,
    content     jsonb NOT NULL,
    account     uuid,
    post        uuid,
    seat_unit   text NOT NULL,
    seat_title  text NOT NULL,
    form        uuid NOT NULL UNIQUE,
    PRIMARY KEY (task, number)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON tasks.fact FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON tasks.fact FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- Where each task stands: made from its facts in the transaction that adds one, so that lists need not replay them. The row
-- is also what those who change a task wait at.
CREATE TABLE tasks.task (
    id             uuid PRIMARY KEY,
    number         integer NOT NULL,
    giver          text NOT NULL,
    lead_unit      text NOT NULL,
    lead_title     text NOT NULL,
    cooperating    text[] NOT NULL,
    leader_unit    text NOT NULL,
    leader_title   text NOT NULL,
    follower_unit  text NOT NULL,
    follower_title text NOT NULL,
    text           text NOT NULL,
    plain          text NOT NULL,
    source_kind    text NOT NULL,
    term           text,
    reference      text NOT NULL,
    whole          uuid,
    deadline       date,
    first_deadline date,
    due_at         timestamptz,
    first_due_at   timestamptz,
    state          text NOT NULL,
    since          timestamptz NOT NULL,
    waits_for      text,
    waits_since    timestamptz NOT NULL,
    answer_owed    boolean NOT NULL,
    told           boolean NOT NULL,
    counts         boolean NOT NULL,
    handed_in_at   timestamptz,
    overridden     boolean NOT NULL,
    returns        integer NOT NULL,
    extensions     integer NOT NULL
);
GRANT UPDATE ON tasks.task TO ${program};
CREATE INDEX task_giver ON tasks.task (giver);
CREATE INDEX task_lead ON tasks.task (lead_unit);
CREATE INDEX task_waits_for ON tasks.task (waits_for);
CREATE INDEX task_whole ON tasks.task (whole) WHERE whole IS NOT NULL;
CREATE INDEX task_source ON tasks.task (term, source_kind, reference);
CREATE INDEX task_due ON tasks.task (due_at) WHERE counts;

-- Files that were added to a task and not handed in yet: working state.
CREATE TABLE tasks.upload (
    id       uuid PRIMARY KEY,
    task     uuid NOT NULL,
    name     text NOT NULL,
    sha256   text NOT NULL,
    content  bytea NOT NULL,
    account  uuid,
    added_at timestamptz NOT NULL
);
GRANT DELETE ON tasks.upload TO ${program};
CREATE INDEX upload_task ON tasks.upload (task);

-- Files that were handed in. Their digests stand in the trail too.
CREATE TABLE tasks.evidence (
    id       uuid PRIMARY KEY,
    task     uuid NOT NULL,
    name     text NOT NULL,
    sha256   text NOT NULL,
    content  bytea NOT NULL,
    account  uuid,
    added_at timestamptz NOT NULL
);
CREATE INDEX evidence_task ON tasks.evidence (task);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON tasks.evidence FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON tasks.evidence FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- How a unit directs: the newest row of a unit holds for it and for all below it that have none.
CREATE TABLE tasks.policy (
    version     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    unit        text NOT NULL,
    clears      text NOT NULL,
    unclear     text NOT NULL CHECK (unclear IN ('WARN', 'BLOCK')),
    move        text NOT NULL CHECK (move IN ('STAYS', 'NEXT_WORKING_DAY')),
    days_off    date[] NOT NULL,
    recorded_at timestamptz NOT NULL,
    account     uuid NOT NULL,
    post        uuid NOT NULL
);
CREATE INDEX policy_unit ON tasks.policy (unit, version DESC);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON tasks.policy FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON tasks.policy FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
