-- Community issues (地域課題). The process SystemBuildingProcess (business key I-<id>) holds where each one is.
create table systembuilding_issue (
    id                 bigint generated always as identity primary key,
    title              text        not null check (title <> ''),
    description        text        not null default '',
    -- sorted field codes of the cases, joined by '+': issues of the same theme are one issue
    theme              text        not null check (theme <> ''),
    state              text        not null default 'CANDIDATE'
                       check (state in ('CANDIDATE', 'SORTED', 'SUBMITTED', 'PROPOSED', 'ADOPTED', 'TRIAL', 'ROLLED_OUT', 'RETURNED',
                                        'REJECTED', 'INDIVIDUAL', 'MERGED')),
    raised_by_council  text        not null,
    raised_by          bigint      not null,
    raised_on          date        not null,
    -- the council that works out proposals, and the one that decides on them; the same where a municipality has only one
    core_council       text        not null,
    system_council     text        not null,
    -- why it was raised: IssuePromotionDecision
    decision_record_id bigint      not null,
    -- 緊急度・共通性・実現性, 1 low to 5 high
    urgency_score      int         check (urgency_score between 1 and 5),
    commonality_score  int         check (commonality_score between 1 and 5),
    feasibility_score  int         check (feasibility_score between 1 and 5),
    merged_into        bigint      references systembuilding_issue check (merged_into <> id),
    split_from         bigint      references systembuilding_issue check (split_from <> id),
    backlog_item_id    bigint,
    referral_id        bigint,
    last_item_id       bigint,
    arrangement        text,
    trial_from         date,
    rolled_out_on      date,
    closed_on          date,
    version            int         not null default 0,
    check ((state = 'MERGED') = (merged_into is not null)),
    check ((state in ('TRIAL', 'ROLLED_OUT')) <= (trial_from is not null)),
    check ((state = 'ROLLED_OUT') <= (rolled_out_on is not null and arrangement is not null))
);
create index systembuilding_issue_theme on systembuilding_issue (theme);

-- Which cases feed which issue. Without an issue it is a flag that waits for similar ones.
create table systembuilding_issue_case (
    id           bigint generated always as identity primary key,
    issue_id     bigint      references systembuilding_issue,
    case_id      bigint      not null,
    theme        text        not null,
    council_code text        not null,
    flagged_by   bigint      not null,
    flagged_on   date        not null,
    -- the case's process waits for a new arrangement
    waits        boolean     not null,
    -- 仕分け: sorted out as an individual matter
    individual   boolean     not null default false
);
create unique index systembuilding_issue_case_once on systembuilding_issue_case (issue_id, case_id) where issue_id is not null;
create unique index systembuilding_issue_case_flag on systembuilding_issue_case (case_id) where issue_id is null;
create index systembuilding_issue_case_case on systembuilding_issue_case (case_id);

-- What was carried back to whom.
create table systembuilding_answer (
    referral_id     bigint primary key,
    issue_id        bigint not null references systembuilding_issue,
    council_code    text   not null,
    acknowledged_on date,
    unique (issue_id, council_code)
);

-- Who changed what, when and why. Rows are only ever added.
create table systembuilding_change (
    id         bigint generated always as identity primary key,
    issue_id   bigint      not null references systembuilding_issue,
    kind       text        not null,
    changed_at timestamptz not null,
    -- 0 is Kasane itself
    changed_by bigint      not null,
    reason     text
);
create index systembuilding_change_issue on systembuilding_change (issue_id, id);
