-- Retention by kind of record, legal hold, disposal with two pairs of eyes, and disclosure requests.

-- How long which kind is kept. Rows are only ever added; the newest of a kind counts, without one the default does.
CREATE TABLE retention_rule (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind      text        NOT NULL,
    years     int CHECK (years BETWEEN 1 AND 100), -- null: for good (常用)
    reason    text        NOT NULL,
    source    text        NOT NULL, -- e.g. 氷見市文書管理規程 別表第2
    set_by    bigint      NOT NULL,
    set_at    timestamptz NOT NULL
);
CREATE INDEX retention_rule_kind ON retention_rule (kind, id DESC);
SELECT kasane.separate('retention_rule');

-- 法的保留: nothing of the case is disposed of while one stands.
CREATE TABLE retention_hold (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id        bigint      NOT NULL REFERENCES casework_case,
    basis          text        NOT NULL CHECK (basis IN ('LITIGATION', 'ABUSE', 'AUDIT', 'DISCLOSURE', 'OTHER')),
    reason         text        NOT NULL,
    until          date,
    placed_by      bigint      NOT NULL,
    placed_at      timestamptz NOT NULL,
    released_by    bigint,
    released_at    timestamptz,
    release_reason text,
    CHECK ((released_at IS NULL) = (release_reason IS NULL))
);
CREATE INDEX retention_hold_case ON retention_hold (case_id) WHERE released_at IS NULL;
SELECT kasane.separate('retention_hold');

-- 廃棄簿. It stays for good and holds nothing personal.
CREATE TABLE retention_disposal (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fiscal_year  int         NOT NULL,
    state        text        NOT NULL CHECK (state IN ('OPEN', 'SUBMITTED', 'APPROVED', 'DONE', 'DISCARDED')),
    made_by      bigint      NOT NULL, -- 0 is Kasane itself
    made_at      timestamptz NOT NULL,
    submitted_by bigint,
    submitted_at timestamptz,
    approved_by  bigint,
    approved_at  timestamptz,
    decision_no  text, -- 決裁番号
    run_by       bigint,
    run_at       timestamptz,
    version      int         NOT NULL DEFAULT 0,
    CHECK (approved_by IS NULL OR approved_by <> submitted_by)
);
SELECT kasane.separate('retention_disposal');
-- One list at a time is under way.
CREATE UNIQUE INDEX retention_disposal_one ON retention_disposal (tenant_id)
    WHERE state IN ('OPEN', 'SUBMITTED', 'APPROVED');

CREATE TABLE retention_disposal_entry (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    disposal_id bigint NOT NULL REFERENCES retention_disposal,
    kind        text   NOT NULL,
    record_id   bigint NOT NULL,
    name        text   NOT NULL, -- case number or council and number of a meeting, never a title
    closed_year int    NOT NULL,
    due_on      date   NOT NULL,
    state       text   NOT NULL CHECK (state IN ('LISTED', 'OBJECTED', 'DISPOSED', 'KEPT', 'FAILED')),
    -- code of why it was kept: HELD, OBJECTED, BUSY, RUNNING, ERROR
    why         text,
    objected_by bigint,
    objection   text,
    disposed_at timestamptz,
    people      int, -- how many household members' data were erased
    CHECK ((state = 'OBJECTED') <= (objected_by IS NOT NULL AND objection IS NOT NULL)),
    CHECK ((state = 'DISPOSED') = (disposed_at IS NOT NULL))
);
CREATE UNIQUE INDEX retention_disposal_entry_once ON retention_disposal_entry (disposal_id, kind, record_id);
CREATE INDEX retention_disposal_entry_record ON retention_disposal_entry (kind, record_id);
SELECT kasane.separate('retention_disposal_entry');

-- 開示請求 (個人情報保護法76条). The file itself is never kept: it is made when it is handed over.
CREATE TABLE retention_request (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number      text        NOT NULL, -- 請求番号
    case_id     bigint REFERENCES casework_case,
    member_id   bigint,
    person_id   bigint, -- of somebody who works in Kasane
    received_on date        NOT NULL,
    purpose     text        NOT NULL,
    identity_by text        NOT NULL CHECK (identity_by IN ('ID_CARD', 'LICENCE', 'PASSPORT', 'PROXY', 'OTHER')),
    identity_note text      NOT NULL,
    recipient   text        NOT NULL, -- who receives it
    state       text        NOT NULL CHECK (state IN ('OPEN', 'DECIDED', 'CLOSED')),
    entered_by  bigint      NOT NULL,
    entered_at  timestamptz NOT NULL,
    decided_by  bigint,
    decided_at  timestamptz,
    expires_on  date, -- last day on which the file is made
    version     int         NOT NULL DEFAULT 0,
    CHECK ((member_id IS NULL) <> (person_id IS NULL)),
    CHECK ((member_id IS NULL) = (case_id IS NULL))
);
SELECT kasane.separate('retention_request');
CREATE UNIQUE INDEX retention_request_number ON retention_request (tenant_id, number);

-- 不開示 (78条): which record is left out, on which ground.
CREATE TABLE retention_exclusion (
    request_id bigint NOT NULL REFERENCES retention_request,
    record     text   NOT NULL, -- kind and id, e.g. ASSESSMENT-12
    ground     text   NOT NULL CHECK (ground IN ('G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7')),
    chosen_by  bigint NOT NULL,
    PRIMARY KEY (request_id, record)
);
SELECT kasane.separate('retention_exclusion');

-- When the file was handed over, to whose hands, and its check sum.
CREATE TABLE retention_handover (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request_id bigint      NOT NULL REFERENCES retention_request,
    format     text        NOT NULL CHECK (format IN ('JSON', 'HTML')),
    sha256     text        NOT NULL,
    records    int         NOT NULL,
    masked     int         NOT NULL,
    by_person  bigint      NOT NULL,
    at         timestamptz NOT NULL
);
CREATE INDEX retention_handover_request ON retention_handover (request_id, id);
SELECT kasane.separate('retention_handover');
