-- Running instances that are moved from one version of their process to another, one after the other, and what came of each.
CREATE TABLE modelling_migration (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    process_key       text        NOT NULL,
    process_name      text        NOT NULL,
    source_version    int         NOT NULL,
    target_version    int         NOT NULL,
    source_definition text        NOT NULL,
    target_definition text        NOT NULL,
    -- whether time limits are reckoned anew by the target version
    timers_anew       boolean     NOT NULL,
    scope             text        NOT NULL CHECK (scope IN ('ALL', 'LAYER', 'COUNCIL', 'AREA', 'NUMBERS', 'BACK')),
    scope_values      text        NOT NULL,
    reason            text        NOT NULL,
    -- the migration that this one takes back
    reverses          bigint REFERENCES modelling_migration,
    state             text        NOT NULL CHECK (state IN ('PLANNED', 'RUNNING', 'STOPPED', 'DONE', 'DISCARDED')),
    planned_by        bigint      NOT NULL,
    planned_at        timestamptz NOT NULL,
    started_at        timestamptz,
    stopped_by        bigint,
    stopped_at        timestamptz,
    ended_at          timestamptz
);
CREATE INDEX modelling_migration_process ON modelling_migration (process_key, id);
CREATE INDEX modelling_migration_running ON modelling_migration (id) WHERE state = 'RUNNING';

-- Which place takes the part of which; '-' leaves those who stand there behind.
CREATE TABLE modelling_migration_choice (
    migration_id bigint NOT NULL REFERENCES modelling_migration,
    place        text   NOT NULL,
    target       text   NOT NULL,
    PRIMARY KEY (migration_id, place)
);

CREATE TABLE modelling_migration_instance (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    migration_id bigint      NOT NULL REFERENCES modelling_migration,
    instance_id  text        NOT NULL,
    business_key text        NOT NULL,
    case_id      bigint,
    state        text        NOT NULL DEFAULT 'WAITING'
                 CHECK (state IN ('WAITING', 'MOVED', 'ALREADY', 'ENDED', 'REFUSED', 'LEFT')),
    -- code of why it could not be moved, and the place that it concerns
    reason       text,
    place        text,
    attempts     int         NOT NULL DEFAULT 0,
    not_before   timestamptz NOT NULL DEFAULT now(),
    done_at      timestamptz,
    UNIQUE (migration_id, instance_id)
);
CREATE INDEX modelling_migration_instance_waiting ON modelling_migration_instance (migration_id, id)
    WHERE state = 'WAITING';
CREATE INDEX modelling_migration_instance_state ON modelling_migration_instance (migration_id, state, id);
