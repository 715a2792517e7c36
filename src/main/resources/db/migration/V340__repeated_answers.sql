-- What the access log told of the first request: route, then records as TYPE:id. Who is given the answer once more sees
-- the same, which is told again.
alter table web_idempotency add column about text;
