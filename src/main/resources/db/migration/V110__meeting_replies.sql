-- Answers to the invitation of a meeting (出欠回答): of whom, and who entered it.

create table meeting_replies (
    meeting_id              bigint      not null references meeting_meetings,
    person_id               bigint      not null,
    answer                  text        not null check (answer in ('ATTEND', 'ABSENT', 'SUBSTITUTE')),
    substitute_name         text,
    substitute_organisation text,
    remark                  text,
    replied_by              bigint      not null,
    replied_at              timestamptz not null,
    version                 int         not null default 1,
    primary key (meeting_id, person_id),
    check ((answer = 'SUBSTITUTE') = (substitute_name is not null))
);

create index meeting_attendance_invited on meeting_attendance (person_id, meeting_id) where invited;
