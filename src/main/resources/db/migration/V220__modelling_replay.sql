-- Changed tables over past decisions: what was asked, how far it is, what came of it. Codes and numbers only.
CREATE TABLE modelling_replay (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    asked_by          bigint      NOT NULL,
    asked_at          timestamptz NOT NULL,
    decision_key      text        NOT NULL,
    decision_name     text        NOT NULL,
    headline          text        NOT NULL,
    draft_id          bigint REFERENCES modelling_draft,
    candidate_version int,
    file              text        NOT NULL,
    sha256            text        NOT NULL,
    candidate         bytea       NOT NULL,
    baseline_version  int,
    -- null: compared with what was proposed at the time
    baseline          bytea,
    from_day          date        NOT NULL,
    until_day         date        NOT NULL,
    state             text        NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'STOPPED')),
    failure           text CHECK (failure IN ('INTERRUPTED', 'TOO_SLOW', 'ERROR')),
    total             bigint      NOT NULL DEFAULT 0,
    done              bigint      NOT NULL DEFAULT 0,
    combinations      int         NOT NULL DEFAULT 0,
    changed           bigint      NOT NULL DEFAULT 0,
    changed_subjects  bigint      NOT NULL DEFAULT 0,
    started_at        timestamptz,
    finished_at       timestamptz,
    CHECK (until_day >= from_day),
    CHECK ((draft_id IS NULL) <> (candidate_version IS NULL)),
    CHECK ((baseline IS NULL) = (baseline_version IS NULL)),
    CHECK ((state = 'FAILED') = (failure IS NOT NULL))
);
CREATE INDEX modelling_replay_draft ON modelling_replay (draft_id, id);

-- Different answers of a replay; numbered within it.
CREATE TABLE modelling_replay_verdict (
    replay_id bigint NOT NULL REFERENCES modelling_replay,
    number    int    NOT NULL,
    outputs   jsonb  NOT NULL,
    rules     jsonb  NOT NULL,
    headline  text   NOT NULL,
    failure   text CHECK (failure IN ('MISSING_INPUT', 'NO_RULE', 'SEVERAL_RULES', 'ERROR')),
    detail    text   NOT NULL,
    PRIMARY KEY (replay_id, number)
);

CREATE TABLE modelling_replay_count (
    replay_id     bigint NOT NULL REFERENCES modelling_replay,
    layer         text   NOT NULL,
    area_code     text   NOT NULL,
    before_answer text   NOT NULL,
    after_answer  text   NOT NULL,
    effect        text   NOT NULL CHECK (effect IN ('SAME', 'REASON', 'ANSWER', 'COURSE', 'NONE')),
    settled       text   NOT NULL CHECK (settled IN ('NOT', 'CONFIRMED', 'OVERRIDDEN')),
    decided       text   NOT NULL,
    records       bigint NOT NULL CHECK (records > 0),
    PRIMARY KEY (replay_id, layer, area_code, before_answer, after_answer, effect, settled, decided)
);

-- Decisions and cases belong to other modules; only their keys stand here.
CREATE TABLE modelling_replay_change (
    replay_id      bigint      NOT NULL REFERENCES modelling_replay,
    record_id      bigint      NOT NULL,
    decided_at     timestamptz NOT NULL,
    subject_type   text        NOT NULL,
    subject_id     bigint      NOT NULL,
    layer          text        NOT NULL,
    area_code      text        NOT NULL,
    effect         text        NOT NULL CHECK (effect IN ('REASON', 'ANSWER', 'COURSE', 'NONE')),
    before_verdict int         NOT NULL,
    after_verdict  int         NOT NULL,
    PRIMARY KEY (replay_id, effect, record_id)
);
