-- 定期点検: that somebody looked at the unusual accesses of a period, and what came of it.
create table oversight_review (
    id          bigint generated always as identity primary key,
    reviewed_at timestamptz not null,
    reviewer_id bigint      not null,
    first_day   date        not null,
    last_day    date        not null check (last_day >= first_day),
    -- how many were shown
    flags       int         not null check (flags >= 0),
    finding     text        not null check (finding in ('NOTHING', 'ASKED', 'REPORTED')),
    note        text        not null default ''
);
select kasane.separate('oversight_review');
create index oversight_review_at on oversight_review (tenant_id, reviewed_at);

-- In which district somebody who works here lives, to notice a look at a neighbour's case. Nothing more of the address.
create table oversight_home (
    person_id bigint not null,
    area_code text   not null
);
select kasane.separate('oversight_home');
alter table oversight_home add primary key (tenant_id, person_id);
