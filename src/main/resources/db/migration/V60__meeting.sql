-- Meetings (開催回) and everything that is recorded of them.

create table meeting_meetings (
    id              bigint generated always as identity primary key,
    council_code    text        not null,
    fiscal_year     int         not null,
    number          int         not null check (number > 0),
    starts_at       timestamptz not null,
    minutes         int         not null check (minutes between 1 and 1440),
    place           text        not null,
    ad_hoc          boolean     not null,
    -- the cadence's date; kept when the meeting is postponed or cancelled, so that the year's plan is not made twice
    planned_for     date,
    state           text        not null check (state in
                        ('PLANNED', 'AGENDA_SET', 'CONVENED', 'OPEN', 'CLOSED', 'COMPLETED', 'CANCELLED')),
    agenda_opens_at timestamptz not null,
    agenda_deadline timestamptz not null,
    convened_at     timestamptz,
    opened_at       timestamptz,
    closed_at       timestamptz,
    closed_by       bigint,
    version         int         not null default 0,
    unique (council_code, fiscal_year, number),
    unique (council_code, planned_for)
);
create index meeting_meetings_by_start on meeting_meetings (council_code, starts_at, id);
create index meeting_meetings_upcoming on meeting_meetings (starts_at)
    where state in ('PLANNED', 'AGENDA_SET', 'CONVENED', 'OPEN');

-- Postponements and cancellations, with their reasons.
create table meeting_changes (
    id             bigint generated always as identity primary key,
    meeting_id     bigint      not null references meeting_meetings,
    kind           text        not null check (kind in ('POSTPONED', 'CANCELLED')),
    starts_at_was  timestamptz not null,
    starts_at_now  timestamptz,
    reason         text        not null,
    changed_by     bigint      not null,
    changed_at     timestamptz not null
);
create index meeting_changes_by_meeting on meeting_changes (meeting_id, id);

-- What waits for the agenda of a council (付議待ち).
create table meeting_backlog (
    id                 bigint generated always as identity primary key,
    council_code       text not null,
    kind               text not null check (kind in
                           ('NEW', 'CONTINUED', 'REFERRED', 'ANSWER', 'SHARED_SUCCESS', 'FOLLOW_UP', 'ISSUE',
                            'POST_REPORT', 'URGENT')),
    subject_type       text not null check (subject_type in ('CASE', 'REFERRAL', 'MEETING', 'ACTION', 'ISSUE')),
    subject_id         bigint not null,
    referral_id        bigint,
    previous_item_id   bigint,
    urgency            text not null check (urgency in ('NORMAL', 'HIGH', 'EMERGENCY')),
    state              text not null check (state in
                           ('PENDING_ACCEPTANCE', 'WAITING', 'ON_AGENDA', 'CONCLUDED', 'WITHDRAWN')),
    entered_on         date not null,
    times_carried_over int  not null default 0
);
create index meeting_backlog_open on meeting_backlog (council_code, id)
    where state in ('PENDING_ACCEPTANCE', 'WAITING', 'ON_AGENDA');
create unique index meeting_backlog_one_per_referral on meeting_backlog (referral_id)
    where state in ('PENDING_ACCEPTANCE', 'WAITING', 'ON_AGENDA') and referral_id is not null;
create index meeting_backlog_by_subject on meeting_backlog (subject_type, subject_id);

create table meeting_agenda_items (
    id              bigint generated always as identity primary key,
    meeting_id      bigint  not null references meeting_meetings,
    backlog_item_id bigint  not null references meeting_backlog,
    position        int     not null check (position > 0),
    minutes         int     not null check (minutes > 0),
    presenter       text,
    -- how much of the persons may be shown here, as it stood when the item was put on the agenda
    disclosure      text    not null,
    reason_code     text    not null,
    conclusion      text check (conclusion in
                        ('SUPPORT_FOUND', 'SUPPORT_NOT_FOUND', 'CONTINUED', 'NEEDS_NEW_SERVICE', 'NOTED', 'PROPOSED',
                         'ADOPTED', 'REJECTED')),
    rationale       text,
    good_practice   boolean not null default false,
    urgent          boolean not null default false,
    concluded_by    bigint,
    concluded_at    timestamptz,
    version         int     not null default 0,
    unique (meeting_id, backlog_item_id),
    check ((conclusion is null) = (rationale is null))
);
create index meeting_agenda_items_by_backlog on meeting_agenda_items (backlog_item_id);

alter table meeting_backlog
    add foreign key (previous_item_id) references meeting_agenda_items;

-- What waited but did not come onto the agenda, and why.
create table meeting_leftovers (
    meeting_id      bigint not null references meeting_meetings,
    backlog_item_id bigint not null references meeting_backlog,
    reason_code     text   not null check (reason_code in
                        ('NO_TIME', 'LONGER_THAN_MEETING', 'AWAITING_ACCEPTANCE', 'NOT_CHOSEN', 'GIVEN')),
    reason          text,
    primary key (meeting_id, backlog_item_id)
);

create table meeting_agreed_actions (
    id          bigint generated always as identity primary key,
    item_id     bigint not null references meeting_agenda_items,
    title       text   not null,
    assignee_id bigint not null,
    due_on      date
);
create index meeting_agreed_actions_by_item on meeting_agreed_actions (item_id, id);

-- Roster and attendance differ: who was invited, who came, from which organisation at that time.
create table meeting_attendance (
    id           bigint generated always as identity primary key,
    meeting_id   bigint  not null references meeting_meetings,
    person_id    bigint,
    person_name  text    not null,
    organisation text,
    invited      boolean not null,
    came         boolean not null,
    on_behalf_of text,
    unique (meeting_id, person_id)
);

create table meeting_minutes (
    meeting_id     bigint primary key references meeting_meetings,
    text           text        not null,
    drafted_at     timestamptz not null,
    approved_by    bigint,
    approved_at    timestamptz,
    distributed_at timestamptz,
    version        int         not null default 0
);

create table meeting_minutes_amendments (
    id             bigint generated always as identity primary key,
    meeting_id     bigint      not null references meeting_minutes,
    amended_by     bigint      not null,
    amended_at     timestamptz not null,
    text_before    text        not null,
    text_after     text        not null,
    reason         text        not null,
    after_approval boolean     not null
);
create index meeting_minutes_amendments_by_meeting on meeting_minutes_amendments (meeting_id, id);
