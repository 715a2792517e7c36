-- Actions that meetings agreed on. The process FollowUpActionProcess (business key A-<id>) holds where each one is.
create table followup_action (
    id               bigint generated always as identity primary key,
    subject_type     text        not null check (subject_type in ('CASE', 'REFERRAL', 'MEETING', 'ISSUE')),
    subject_id       bigint      not null,
    council_code     text        not null,
    -- agenda item that agreed on it, and the running number there
    item_id          bigint      not null,
    position         int         not null check (position >= 0),
    title            text        not null check (title <> ''),
    assignee_id      bigint      not null,
    agreed_on        date        not null,
    due_on           date        not null,
    reminder_on      date        not null,
    -- GIVEN by the meeting, or the reason code of FollowUpScheduleDecision
    due_basis        text        not null,
    state            text        not null default 'AGREED'
                     check (state in ('AGREED', 'REPORTED', 'DONE', 'WITHDRAWN')),
    -- day on which it was found overdue; empty again after a reschedule
    overdue_on       date,
    report           text,
    -- whose report it is, and who typed it in: the secretariat may do so for a member without a terminal
    reported_by      bigint,
    entered_by       bigint,
    reported_at      timestamptz,
    verified_by      bigint,
    verified_at      timestamptz,
    -- item in the council's backlog that tells the next meeting; at most one waits at a time
    backlog_item_id  bigint,
    -- the assignee's last seat has ended: the secretariat must find somebody else
    assignee_left_on date,
    version          int         not null default 0,
    unique (item_id, position),
    check (due_on >= agreed_on),
    check (reminder_on <= due_on),
    check ((state in ('REPORTED', 'DONE')) <= (report is not null and reported_by is not null and entered_by is not null)),
    check ((state = 'DONE') <= (verified_by is not null))
);
create index followup_action_subject on followup_action (subject_type, subject_id);
create index followup_action_council on followup_action (council_code, id);
create index followup_action_assignee on followup_action (assignee_id, id);
create index followup_action_open on followup_action (due_on) where state = 'AGREED';

-- Who changed what, when and why. Rows are only ever added.
create table followup_change (
    id              bigint generated always as identity primary key,
    action_id       bigint      not null references followup_action,
    kind            text        not null check (kind in ('AGREED', 'REMINDED', 'OVERDUE', 'CHASED', 'REPORTED', 'VERIFIED',
                                                         'SENT_BACK', 'RESCHEDULED', 'REASSIGNED', 'ASSIGNEE_LEFT', 'NOTED', 'WITHDRAWN')),
    changed_at      timestamptz not null,
    -- 0 is Kasane itself
    changed_by      bigint      not null,
    reason          text,
    old_due_on      date,
    new_due_on      date,
    old_assignee_id bigint,
    new_assignee_id bigint
);
create index followup_change_action on followup_change (action_id, id);
