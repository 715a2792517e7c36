-- People who work in Kasane or sit on councils. Subjects of cases are never here.
create table identity_organisation (
    id   bigint generated always as identity primary key,
    name text not null unique
);

create table identity_person (
    id              bigint generated always as identity primary key,
    name            text not null,
    kana            text,
    organisation_id bigint references identity_organisation (id),
    email           text,
    created_at      timestamptz not null default now()
);

create table identity_role (
    person_id bigint not null references identity_person (id),
    role      text   not null check (role in ('ADMIN', 'CSW', 'AUDITOR', 'PREFECTURE')),
    primary key (person_id, role)
);

create table identity_account (
    person_id     bigint primary key references identity_person (id),
    login         text not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    password_hash text not null,
    enabled       boolean not null default true,
    changed_at    timestamptz not null default now()
);

-- Only the SHA-256 of a token is kept: whoever reads this table cannot sign in with it.
create table identity_token (
    id         bigint generated always as identity primary key,
    person_id  bigint not null references identity_account (person_id),
    name       text not null,
    token_hash bytea not null unique,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    check (expires_at > created_at and expires_at <= created_at + interval '90 days 1 hour')
);

create index identity_token_person on identity_token (person_id);
