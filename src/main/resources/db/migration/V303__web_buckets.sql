-- What was asked for in the last minute, the same for all nodes. Not separated by municipality: sign-ins are counted
-- before anybody knows who knocks, and a hash is all that is kept. Unlogged: after a crash everybody starts with a full
-- minute, and counting costs no write to the log.
CREATE UNLOGGED TABLE web_bucket (
    id         text PRIMARY KEY,
    state      bytea,
    expires_at bigint
);
CREATE INDEX web_bucket_expires ON web_bucket (expires_at);
