-- Consent of one household member. member_id points at casework_member; privacy does not depend on casework.
create table privacy_consent (
    id               bigint generated always as identity primary key,
    member_id        bigint not null,
    given_by         text not null check (given_by in ('SELF', 'PARENT', 'GUARDIAN')),
    giver_name       text,
    method           text not null check (method in ('WRITTEN', 'ELECTRONIC', 'ORAL')),
    document         text not null,
    document_version text not null,
    purposes         text[] not null check (cardinality(purposes) > 0),
    recipients       text[] not null check (cardinality(recipients) > 0), -- council codes, or ALL
    items            text[] not null check (cardinality(items) > 0),
    scope            text,
    given_on         date not null,
    valid_until      date check (valid_until >= given_on),
    recorded_at      timestamptz not null,
    recorded_by      bigint not null,
    withdrawn_on     date,
    withdrawn_at     timestamptz,
    withdrawn_by     bigint,
    withdrawal_note  text,
    check (given_by = 'SELF' or giver_name is not null),
    check ((withdrawn_on is null) = (withdrawn_at is null) and (withdrawn_on is null) = (withdrawn_by is null))
);
create index privacy_consent_member on privacy_consent (member_id, id);
