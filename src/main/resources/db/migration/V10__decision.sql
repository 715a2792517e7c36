-- Why something was proposed, and who stood by it. Inputs and outputs are codes, numbers and flags only.
CREATE TABLE decision_record (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    decision_key       text        NOT NULL,
    decision_version   int         NOT NULL,
    inputs             jsonb       NOT NULL,
    outputs            jsonb       NOT NULL,
    rules              jsonb       NOT NULL,
    subject_type       text        NOT NULL CHECK (subject_type IN ('CASE', 'REFERRAL', 'MEETING', 'ACTION', 'ISSUE')),
    subject_id         bigint      NOT NULL,
    decided_at         timestamptz NOT NULL,
    confirmed_by       bigint,
    confirmed_at       timestamptz,
    overridden_outcome text,
    override_reason    text,
    CHECK ((overridden_outcome IS NULL) = (override_reason IS NULL)),
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL))
);
CREATE INDEX decision_record_subject ON decision_record (subject_type, subject_id, id);
CREATE INDEX decision_record_period ON decision_record (decision_key, decided_at);
