-- The municipality as imported from its profile. One database serves one municipality.
CREATE TABLE council_municipality (
    singleton          boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    profile_id         text NOT NULL,
    name               text NOT NULL,
    prefecture         text NOT NULL,
    lg_code            char(6) NOT NULL,
    escalation_process text NOT NULL,
    imported_at        timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE council_layer (
    code     text PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9_]{0,31}$'),
    name     text NOT NULL,
    rung     int  NOT NULL CHECK (rung >= 0), -- 0: beside the ladder
    position int  GENERATED ALWAYS AS IDENTITY
);
CREATE UNIQUE INDEX council_layer_rung ON council_layer (rung) WHERE rung > 0;

CREATE TABLE council_area (
    code        text PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9_]{0,31}$'),
    name        text NOT NULL,
    parent_code text REFERENCES council_area DEFERRABLE INITIALLY DEFERRED,
    case_area   boolean NOT NULL,
    placeholder boolean NOT NULL,
    position    int  GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX council_area_parent ON council_area (parent_code);

CREATE TABLE council_council (
    code            text PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9_]{0,31}$'),
    name            text NOT NULL,
    layer_code      text NOT NULL REFERENCES council_layer,
    body_id         text NOT NULL,
    area_code       text REFERENCES council_area,
    session_minutes int  NOT NULL CHECK (session_minutes BETWEEN 10 AND 600),
    position        int  GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX council_council_layer ON council_council (layer_code);
CREATE INDEX council_council_area ON council_council (area_code);

-- When a council meets. kind UNSPECIFIED, or FOLLOW_HOST without rrule, plans nothing until the secretariat sets it.
CREATE TABLE council_cadence (
    council_code  text PRIMARY KEY REFERENCES council_council,
    kind          text NOT NULL CHECK (kind IN ('RRULE', 'ADHOC', 'FOLLOW_HOST', 'UNSPECIFIED')),
    rrule         text,
    anchor        date NOT NULL DEFAULT DATE '2000-04-01',
    shift         text NOT NULL CHECK (shift IN ('NEXT_OPEN_DAY', 'PREVIOUS_OPEN_DAY', 'SKIP')),
    start_time    time NOT NULL,
    host          text,
    stated        text,
    assumed       boolean NOT NULL DEFAULT false,
    assumed_rrule text, -- what demonstration and rehearsal assume
    assumed_start time,
    version       int NOT NULL DEFAULT 0,
    CHECK (kind <> 'RRULE' OR rrule IS NOT NULL),
    CHECK (kind IN ('RRULE', 'FOLLOW_HOST') OR rrule IS NULL)
);

CREATE TABLE council_legal_mode (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    council_code text NOT NULL REFERENCES council_council,
    mode         text NOT NULL,
    valid_from   date NOT NULL,
    valid_until  date,
    CHECK (valid_until >= valid_from)
);
CREATE INDEX council_legal_mode_council ON council_legal_mode (council_code, valid_from);

-- from_body or to_body may name somebody outside the councils (e.g. 自治会); such flows are shown, not walked.
CREATE TABLE council_flow (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    from_body text NOT NULL,
    to_body   text NOT NULL,
    type      text NOT NULL,
    condition text NOT NULL,
    position  int  GENERATED ALWAYS AS IDENTITY,
    UNIQUE (from_body, to_body, type)
);

CREATE TABLE council_seat (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    council_code text NOT NULL REFERENCES council_council,
    role         text NOT NULL CHECK (role IN ('CHAIR', 'SECRETARIAT', 'CONVENER', 'MEMBER', 'ADVISER')),
    title        text NOT NULL,
    secrecy      text NOT NULL CHECK (secrecy IN ('STATUTORY', 'PLEDGED', 'NONE')),
    organisation text,
    version      int NOT NULL DEFAULT 0
);
CREATE INDEX council_seat_council ON council_seat (council_code, role);

-- Who holds a seat, from and until (both days included). person_id is a person of the identity module.
CREATE TABLE council_term (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    seat_id    bigint NOT NULL REFERENCES council_seat,
    person_id  bigint NOT NULL,
    from_date  date NOT NULL,
    until_date date,
    announced  boolean NOT NULL DEFAULT false, -- its end was told to the other modules
    -- a term that is withdrawn before it began ends the day before
    CHECK (until_date >= from_date - 1)
);
CREATE INDEX council_term_seat ON council_term (seat_id, from_date);
CREATE INDEX council_term_person ON council_term (person_id, from_date);
CREATE INDEX council_term_unannounced ON council_term (until_date) WHERE NOT announced AND until_date IS NOT NULL;

CREATE TABLE council_holiday (
    date date PRIMARY KEY,
    name text NOT NULL
);
