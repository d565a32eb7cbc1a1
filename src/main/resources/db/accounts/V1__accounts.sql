CREATE TABLE accounts.account (
    id           uuid PRIMARY KEY,
    sign_in_name text NOT NULL UNIQUE,
    family_name  text NOT NULL,
    given_name   text NOT NULL CHECK (given_name <> ''),
    password     text NOT NULL,
    must_change  boolean NOT NULL,
    -- Rises with every change of password or closing: sessions of an older generation end at their next request.
    generation   integer NOT NULL DEFAULT 1,
    made_at      timestamptz NOT NULL,
    closed_at    timestamptz
);
GRANT UPDATE ON accounts.account TO ${program};

-- A seat, whoever sits in it; without a unit it stands over the whole system.
CREATE TABLE accounts.post (
    id    uuid PRIMARY KEY,
    unit  text,
    role  text NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    UNIQUE NULLS NOT DISTINCT (unit, role, title)
);

-- Who sits in which seat, from which day to which.
CREATE TABLE accounts.tenure (
    id         uuid PRIMARY KEY,
    post       uuid NOT NULL REFERENCES accounts.post,
    account    uuid NOT NULL REFERENCES accounts.account,
    valid_from date NOT NULL,
    valid_to   date,
    -- The day before the first: given by mistake and taken back.
    CHECK (valid_to >= valid_from - 1)
);
CREATE INDEX tenure_by_account ON accounts.tenure (account);
CREATE INDEX tenure_by_post ON accounts.tenure (post);
GRANT UPDATE (valid_to) ON accounts.tenure TO ${program};
