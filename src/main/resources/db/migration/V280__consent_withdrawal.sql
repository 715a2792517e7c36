-- What follows from a withdrawn consent at each council that was told: no longer use, give back or delete.
CREATE TABLE casework_recall (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id      bigint      NOT NULL REFERENCES casework_case,
    consent_id   bigint      NOT NULL,
    council_code text        NOT NULL,
    measure      text        NOT NULL CHECK (measure IN ('STOP', 'RETURN', 'DELETE')),
    opened_at    timestamptz NOT NULL,
    done_at      timestamptz,
    done_by      bigint,
    result       text,
    UNIQUE (consent_id, council_code),
    CHECK (num_nulls(done_at, done_by, result) IN (0, 3))
);
CREATE INDEX casework_recall_case ON casework_recall (case_id);
CREATE INDEX casework_recall_council ON casework_recall (council_code, id);
SELECT kasane.separate('casework_recall');

-- Agenda items whose disclosure fell after they were put on the agenda, until the secretariat has seen to it.
CREATE TABLE meeting_disclosure_changes (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    meeting_id   bigint      NOT NULL REFERENCES meeting_meetings,
    item_id      bigint      NOT NULL, -- the item itself may leave the agenda
    case_id      bigint      NOT NULL,
    level_was    text        NOT NULL CHECK (level_was IN ('REAL_NAME', 'ANONYMOUS', 'STATISTICS')),
    level_now    text        NOT NULL CHECK (level_now IN ('REAL_NAME', 'ANONYMOUS', 'STATISTICS')),
    reason       text        NOT NULL,
    papers_out   boolean     NOT NULL, -- the convocation had gone out
    changed_at   timestamptz NOT NULL,
    confirmed_at timestamptz,
    confirmed_by bigint,
    CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL))
);
CREATE INDEX meeting_disclosure_changes_meeting ON meeting_disclosure_changes (meeting_id, id);
CREATE INDEX meeting_disclosure_changes_case ON meeting_disclosure_changes (case_id);
SELECT kasane.separate('meeting_disclosure_changes');
