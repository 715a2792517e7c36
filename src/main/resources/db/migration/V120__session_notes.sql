-- What secretaries write down while people speak. Every text that was ever saved is kept, with who and when.
-- item_id is no foreign key on purpose: an item may be withdrawn while somebody writes, and its notes must survive that.
create table meeting_notes (
    item_id    bigint primary key,
    meeting_id bigint not null references meeting_meetings,
    -- the version that counts; 0 is the empty text before anybody wrote
    version    int    not null default 0,
    -- the last number given; versions beside the main line have numbers, too
    last       int    not null default 0
);
create index meeting_notes_by_meeting on meeting_notes (meeting_id);

create table meeting_notes_versions (
    item_id        bigint      not null references meeting_notes,
    version        int         not null check (version > 0),
    -- SAVED and MERGED stand on the main line; TYPED went into the MERGED one after it; CLASH waits for a decision and
    -- becomes SETTLED by it, or REPLACED by what the same person typed next
    kind           text        not null check (kind in ('SAVED', 'TYPED', 'MERGED', 'CLASH', 'SETTLED', 'REPLACED')),
    text           text        not null,
    base_version   int         not null check (base_version >= 0 and base_version < version),
    written_by     bigint      not null,
    written_at     timestamptz not null,
    -- which open page it came from and the how many-th save of that page; empty without scripts
    page           text,
    page_save      int,
    primary key (item_id, version)
);
create index meeting_notes_clashes on meeting_notes_versions (item_id, version) where kind = 'CLASH';
create index meeting_notes_by_page on meeting_notes_versions (item_id, page, page_save) where page is not null;

-- When which item was before the council. The running one has no end yet; there is one at most in a meeting.
create table meeting_session_spells (
    id         bigint generated always as identity primary key,
    meeting_id bigint      not null references meeting_meetings,
    item_id    bigint      not null,
    started_at timestamptz not null,
    started_by bigint      not null,
    ended_at   timestamptz,
    check (ended_at >= started_at)
);
create unique index meeting_session_one_runs on meeting_session_spells (meeting_id) where ended_at is null;
create index meeting_session_spells_by_meeting on meeting_session_spells (meeting_id, id);
