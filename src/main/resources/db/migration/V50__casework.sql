-- Intake, household, assessment, timeline and search of cases. Texts are stored exactly as given.

-- One row per fiscal year; its lock hands out numbers without gaps.
create table casework_number (
    fiscal_year int primary key,
    last_number int not null check (last_number > 0)
);

create table casework_case (
    id             bigint generated always as identity primary key,
    number         text not null unique check (number ~ '^[0-9]{4}-[0-9]{5,}$'),
    received_on    date not null,
    received_by    bigint not null, -- person; 0 is Kasane itself
    area_code      text not null,
    title          text not null,
    route          text not null,
    topics         text[] not null,
    top_topic      text,
    fields         text[] not null
        check (cardinality(fields) > 0 and fields <@ array ['ELDERLY', 'DISABILITY', 'CHILD', 'POVERTY', 'OTHER']),
    problems       text[] not null default '{}',
    free_text      text not null,
    stated_urgency text not null check (stated_urgency in ('NORMAL', 'HIGH', 'EMERGENCY')),
    grounds        text[] not null check (grounds <@ array ['LIFE', 'HOUSING', 'FOOD', 'ABUSE']),
    urgency        text not null check (urgency in ('NORMAL', 'HIGH', 'EMERGENCY')),
    state          text not null
        check (state in ('RECEIVED', 'IN_DELIBERATION', 'AWAITING_NEW_SUPPORT', 'MONITORING', 'CLOSED')),
    layer          text,
    council_code   text,
    closed_on      date,
    closed_reason  text,
    -- 来談者, whole or not at all
    visitor_name     text,
    visitor_phone    text,
    visitor_relation text check (visitor_relation in ('FAMILY', 'OTHER')),
    visitor_kinship  text,
    version        int not null default 0,
    check ((state = 'CLOSED') = (closed_on is not null)),
    check (num_nulls(visitor_name, visitor_phone, visitor_relation) in (0, 3)),
    check ((visitor_kinship is not null) = (coalesce(visitor_relation, '') = 'FAMILY'))
);
create index casework_case_area on casework_case (area_code, id);
create index casework_case_state on casework_case (state, id);
create index casework_case_received on casework_case (received_on);

create table casework_member (
    id          bigint generated always as identity primary key,
    case_id     bigint not null references casework_case,
    position    int not null,
    name        text not null,
    kana        text,
    relation    text not null,
    sex         text check (sex in ('MALE', 'FEMALE', 'OTHER')),
    birth_date  date,
    age_band    int check (age_band between 0 and 110),
    postal_code text,
    address     text,
    phone       text,
    mobile_phone text,
    email       text,
    sex_text    text check (sex_text is null or coalesce(sex, '') = 'OTHER'),
    deceased_on date,
    unique (case_id, position)
);

create table casework_assessment (
    id              bigint generated always as identity primary key,
    case_id         bigint not null references casework_case,
    assessed_at     timestamptz not null,
    assessed_by     bigint not null,
    fields          text[] not null,
    problems        text[] not null,
    grounds         text[] not null,
    stated_urgency  text not null,
    strengths       text not null,
    wishes          text not null,
    policy          text not null,
    decision_record bigint not null
);
create index casework_assessment_case on casework_assessment (case_id, id desc);

create table casework_timeline (
    id       bigint generated always as identity primary key,
    case_id  bigint not null references casework_case,
    kind     text not null,
    details  jsonb not null,
    actor_id bigint not null,
    at       timestamptz not null
);
create index casework_timeline_case on casework_timeline (case_id, id);

-- Councils that a case is or was before: who may know of it.
create table casework_reach (
    case_id      bigint not null references casework_case,
    council_code text not null,
    reached_on   date not null,
    primary key (case_id, council_code)
);
create index casework_reach_council on casework_reach (council_code, case_id);

-- Normalised copies for search only. Grams are the single characters and pairs of the text, so that a word of one or
-- two characters uses the index too, whatever the database's locale.
create table casework_search (
    case_id    bigint primary key references casework_case,
    name_text  text not null,
    name_grams text[] not null,
    all_text   text not null,
    all_grams  text[] not null
);
-- Written rarely, asked often: without a pending list every search costs the same.
create index casework_search_names on casework_search using gin (name_grams) with (fastupdate = off);
create index casework_search_all on casework_search using gin (all_grams) with (fastupdate = off);
