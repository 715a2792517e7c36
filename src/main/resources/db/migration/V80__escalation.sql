-- Where a case stands on the ladder, why it moved or did not, and what was carried between councils.
-- Decision records, cases, councils and agenda items belong to other modules; only their keys stand here.

CREATE TABLE escalation_case (
    case_id     bigint PRIMARY KEY REFERENCES casework_case (id),
    case_number text NOT NULL UNIQUE,
    cycle       int  NOT NULL DEFAULT 1 CHECK (cycle >= 1)
);
COMMENT ON TABLE escalation_case IS 'One row per case on the ladder; its row lock puts the steps of one case in order';
COMMENT ON COLUMN escalation_case.cycle IS 'How often the case began at the bottom: once more when it is reopened or its new support exists';

CREATE TABLE escalation_deliberation (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id              bigint NOT NULL REFERENCES escalation_case (case_id),
    council_code         text   NOT NULL,
    layer                text   NOT NULL,
    cycle                int    NOT NULL,
    round                int    NOT NULL,
    state                text   NOT NULL CHECK (state IN
        ('AWAITING_ACCEPTANCE', 'AWAITING_CONCLUSION', 'CONCLUDED', 'PROPOSED', 'DECIDED', 'RETURNED')),
    opened_on            date   NOT NULL,
    backlog_item_id      bigint UNIQUE,
    referral_id          bigint,
    item_id              bigint,
    meeting_id           bigint,
    conclusion           text,
    good_practice        boolean NOT NULL DEFAULT false,
    became_urgent        boolean NOT NULL DEFAULT false,
    held_on              date,
    decision_record_id   bigint,
    proposed_outcome     text CHECK (proposed_outcome IN ('SUPPORTED', 'CONTINUE', 'UP', 'URGENT', 'ISSUE')),
    proposed_referral_id bigint,
    outcome              text CHECK (outcome IN ('SUPPORTED', 'CONTINUE', 'UP', 'URGENT', 'ISSUE', 'RETURNED')),
    decided_by           bigint,
    decided_on           date,
    wait_told_on         date,
    UNIQUE (case_id, cycle, layer, round)
);
-- A case is before one council at a time.
CREATE UNIQUE INDEX escalation_deliberation_one_open ON escalation_deliberation (case_id)
    WHERE state NOT IN ('DECIDED', 'RETURNED');
CREATE INDEX escalation_deliberation_waiting ON escalation_deliberation (opened_on)
    WHERE state IN ('AWAITING_ACCEPTANCE', 'AWAITING_CONCLUSION') AND wait_told_on IS NULL;

CREATE TABLE escalation_referral (
    id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject_type        text   NOT NULL CHECK (subject_type IN ('CASE', 'ISSUE')),
    subject_id          bigint NOT NULL,
    from_council        text   NOT NULL,
    to_council          text   NOT NULL CHECK (to_council <> from_council),
    direction           text   NOT NULL CHECK (direction IN ('UP', 'DOWN', 'ACROSS')),
    kind                text   NOT NULL CHECK (kind IN
        ('ESCALATE', 'SHARE_SUCCESS', 'ANSWER', 'URGENT', 'POST_REPORT', 'PROPOSE', 'IMPLEMENT')),
    cycle               int    NOT NULL,
    status              text   NOT NULL CHECK (status IN
        ('PROPOSED', 'OVERRIDDEN', 'CONFIRMED', 'ACCEPTED', 'RETURNED', 'ANSWERED', 'ACKNOWLEDGED')),
    decision_record_id  bigint NOT NULL REFERENCES decision_record (id),
    answers_referral_id bigint REFERENCES escalation_referral (id),
    backlog_item_id     bigint UNIQUE,
    created_at          timestamptz NOT NULL,
    confirmed_by        bigint,
    confirmed_at        timestamptz,
    accepted_by         bigint,
    accepted_at         timestamptz,
    returned_by         bigint,
    returned_at         timestamptz,
    return_reason       text,
    answered_by         bigint,
    answered_at         timestamptz,
    answer_text         text,
    acknowledged_by     bigint,
    acknowledged_at     timestamptz,
    version             int NOT NULL DEFAULT 0,
    CHECK (status <> 'RETURNED' OR return_reason IS NOT NULL)
);
-- One living referral per subject, target, kind and cycle; what was overridden or returned may be tried again.
CREATE UNIQUE INDEX escalation_referral_once ON escalation_referral (subject_type, subject_id, to_council, kind, cycle)
    WHERE status NOT IN ('OVERRIDDEN', 'RETURNED');
CREATE UNIQUE INDEX escalation_referral_one_answer ON escalation_referral (answers_referral_id);
CREATE INDEX escalation_referral_to ON escalation_referral (to_council, id);
CREATE INDEX escalation_referral_from ON escalation_referral (from_council, id);

CREATE TABLE escalation_care_conference (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id            bigint NOT NULL REFERENCES escalation_case (case_id),
    council_code       text   NOT NULL,
    referral_id        bigint NOT NULL REFERENCES escalation_referral (id),
    decision_record_id bigint NOT NULL REFERENCES decision_record (id),
    summoned_at        timestamptz NOT NULL,
    deadline           timestamptz NOT NULL,
    alerted_at         timestamptz,
    convened_by        bigint,
    convened_at        timestamptz,
    meeting_id         bigint,
    item_id            bigint,
    held_on            date,
    policy_recorded_at timestamptz
);
CREATE UNIQUE INDEX escalation_care_conference_one_open ON escalation_care_conference (case_id)
    WHERE policy_recorded_at IS NULL;

CREATE TABLE escalation_monitoring (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id    bigint NOT NULL REFERENCES escalation_case (case_id),
    cycle      int    NOT NULL,
    round      int    NOT NULL,
    due_on     date   NOT NULL,
    result     text CHECK (result IN ('CONTINUE', 'CLOSE', 'REOPEN')),
    note       text,
    decided_by bigint,
    decided_at timestamptz,
    told_on    date,
    UNIQUE (case_id, cycle, round)
);
CREATE INDEX escalation_monitoring_due ON escalation_monitoring (due_on) WHERE result IS NULL AND told_on IS NULL;
