-- What a program was answered under a key of its own, so that a request that comes again has one effect and the same answer.
-- Added and, when its time is over, taken away; never changed.
CREATE TABLE web.answer (
    account    uuid NOT NULL,
    key        text NOT NULL,
    -- SHA-256 of the request, to tell another one under the same key.
    request    text NOT NULL,
    status     int NOT NULL,
    version    text,
    body       text NOT NULL,
    made_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > made_at),
    PRIMARY KEY (account, key)
);
CREATE INDEX answer_by_end ON web.answer (expires_at);
GRANT DELETE ON web.answer TO ${program};
