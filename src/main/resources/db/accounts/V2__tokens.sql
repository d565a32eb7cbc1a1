-- What lets a program in on somebody's behalf, in one post; the secret itself is not kept.
CREATE TABLE accounts.token (
    id         uuid PRIMARY KEY,
    digest     bytea NOT NULL UNIQUE CHECK (length(digest) = 32),
    account    uuid NOT NULL REFERENCES accounts.account,
    post       uuid NOT NULL REFERENCES accounts.post,
    purpose    text NOT NULL CHECK (purpose <> ''),
    made_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > made_at),
    ended_at   timestamptz
);
CREATE INDEX token_by_account ON accounts.token (account);
GRANT UPDATE (ended_at) ON accounts.token TO ${program};
