-- Drafts of models, the versions that became active, and who did what why.
CREATE TABLE modelling_draft (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title           text        NOT NULL,
    source          text        NOT NULL CHECK (source IN ('MODELER', 'BROWSER', 'UPLOAD', 'PROFILE', 'SHIPPED', 'RETURN')),
    state           text        NOT NULL CHECK (state IN ('OPEN', 'ACTIVATED', 'DISCARDED')),
    created_by      bigint,
    created_at      timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    confirmed_by    bigint,
    confirmed_at    timestamptz,
    confirm_reason  text,
    approved_by     bigint,
    approved_at     timestamptz,
    version         int         NOT NULL DEFAULT 0,
    CHECK ((confirmed_by IS NULL) = (confirm_reason IS NULL))
);
CREATE INDEX modelling_draft_state ON modelling_draft (state, id);

CREATE TABLE modelling_draft_file (
    draft_id  bigint NOT NULL REFERENCES modelling_draft,
    name      text   NOT NULL,
    kind      text   NOT NULL CHECK (kind IN ('PROCESS', 'DECISION')),
    model_key text   NOT NULL,
    sha256    text   NOT NULL,
    content   bytea  NOT NULL,
    PRIMARY KEY (draft_id, name)
);
CREATE INDEX modelling_draft_file_key ON modelling_draft_file (model_key, draft_id);

CREATE TABLE modelling_draft_finding (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    draft_id  bigint NOT NULL REFERENCES modelling_draft,
    severity  text   NOT NULL CHECK (severity IN ('ERROR', 'WARNING')),
    code      text   NOT NULL,
    file      text   NOT NULL,
    element   text,
    line      int,
    arguments jsonb  NOT NULL
);
CREATE INDEX modelling_draft_finding_draft ON modelling_draft_finding (draft_id, id);

-- One row for each version that ever became active; the highest of a key is the active one.
CREATE TABLE modelling_version (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    model_key      text        NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('PROCESS', 'DECISION')),
    name           text        NOT NULL,
    engine_version int         NOT NULL,
    definition_id  text        NOT NULL,
    deployment_id  text        NOT NULL,
    file           text        NOT NULL,
    sha256         text        NOT NULL,
    origin         text        NOT NULL CHECK (origin IN ('SHIPPED', 'DRAFT', 'RETURN')),
    draft_id       bigint REFERENCES modelling_draft,
    returns_to     int,
    activated_by   bigint,
    approved_by    bigint,
    activated_at   timestamptz NOT NULL,
    reason         text        NOT NULL,
    UNIQUE (model_key, engine_version)
);

CREATE TABLE modelling_event (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    person_id  bigint,
    kind       text        NOT NULL,
    model_key  text,
    draft_id   bigint REFERENCES modelling_draft,
    reason     text        NOT NULL DEFAULT ''
);
CREATE INDEX modelling_event_key ON modelling_event (model_key, id);
CREATE INDEX modelling_event_draft ON modelling_event (draft_id, id);

CREATE TABLE modelling_setting (
    only_one   boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    activation text NOT NULL DEFAULT 'DRAFT' CHECK (activation IN ('DRAFT', 'DIRECT')),
    approval   text NOT NULL DEFAULT 'SECOND_PERSON' CHECK (approval IN ('SECOND_PERSON', 'NONE')),
    version    int  NOT NULL DEFAULT 0
);
INSERT INTO modelling_setting DEFAULT VALUES;

-- The last shipped content that was seen of each model, active or not.
CREATE TABLE modelling_shipped (
    model_key text PRIMARY KEY,
    sha256    text NOT NULL
);
