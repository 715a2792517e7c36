-- Outbox of messages to people, written in the transaction of what they tell. A row is delivered or visibly failed, never gone.
create table notification_outbox (
    id              bigint generated always as identity primary key,
    recipient_id    bigint      not null,
    channel         text        not null check (channel in ('IN_APP', 'MAIL')),
    kind            text        not null,
    -- codes, numbers and dates only, never personal data
    params          jsonb       not null,
    state           text        not null default 'PENDING' check (state in ('PENDING', 'SENT', 'FAILED')),
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null,
    last_error      text,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    read_at         timestamptz,
    check ((state = 'SENT') = (sent_at is not null)),
    check ((state = 'FAILED') <= (last_error is not null))
);
create index notification_outbox_due on notification_outbox (next_attempt_at) where state = 'PENDING';
create index notification_outbox_mine on notification_outbox (recipient_id, id) where channel = 'IN_APP';
