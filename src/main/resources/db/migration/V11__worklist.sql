-- One row per open user task of the engine, written by the engine's task listeners in the same transaction.
CREATE TABLE worklist_task (
    seq             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id         text        NOT NULL UNIQUE,
    definition_key  text        NOT NULL,
    process_key     text        NOT NULL,
    business_key    text        NOT NULL,
    name            text        NOT NULL,
    form_key        text        NOT NULL,
    subject_type    text        NOT NULL,
    subject_id      bigint      NOT NULL,
    candidate_group text,
    assignee_id     bigint,
    due_at          timestamptz,
    -- due_at, or the far future: lists are ordered by (sort_at, seq)
    sort_at         timestamptz NOT NULL,
    created_at      timestamptz NOT NULL
);
CREATE INDEX worklist_task_subject ON worklist_task (subject_id, definition_key, subject_type);
CREATE INDEX worklist_task_group ON worklist_task (candidate_group, sort_at, seq);
CREATE INDEX worklist_task_assignee ON worklist_task (assignee_id, sort_at, seq) WHERE assignee_id IS NOT NULL;
