-- Answers to requests that carried an Idempotency-Key, kept 30 days. The key itself is not kept: request_hash is an
-- HMAC under it, so that a password in a body cannot be guessed from this table.
create table web_idempotency (
    person_id    bigint      not null,
    key_hash     bytea       not null,
    request_hash bytea       not null,
    status       int,
    headers      text,
    body         bytea,
    shown_once   boolean     not null default false,
    created_at   timestamptz not null default now(),
    primary key (person_id, key_hash)
);

create index web_idempotency_created on web_idempotency (created_at);
