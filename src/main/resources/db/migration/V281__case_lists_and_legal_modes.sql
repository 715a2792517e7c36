-- Who may know of a case at a council when its chair narrows it. A list is replaced, never changed; one is in force.
CREATE TABLE casework_admission (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id      bigint      NOT NULL REFERENCES casework_case,
    council_code text        NOT NULL,
    reason       text        NOT NULL,
    set_at       timestamptz NOT NULL,
    set_by       bigint      NOT NULL,
    lifted_at    timestamptz,
    lifted_by    bigint,
    CHECK ((lifted_at IS NULL) = (lifted_by IS NULL))
);
CREATE UNIQUE INDEX casework_admission_in_force ON casework_admission (case_id, council_code) WHERE lifted_at IS NULL;
CREATE INDEX casework_admission_case ON casework_admission (case_id, council_code, id);
SELECT kasane.separate('casework_admission');

CREATE TABLE casework_admitted (
    admission_id bigint NOT NULL REFERENCES casework_admission ON DELETE CASCADE,
    person_id    bigint NOT NULL,
    PRIMARY KEY (admission_id, person_id)
);
SELECT kasane.separate('casework_admitted');

-- Why a legal mode was changed by hand, and by whom; empty for those of the profile.
ALTER TABLE council_legal_mode
    ADD COLUMN reason     text,
    ADD COLUMN changed_by bigint,
    ADD COLUMN changed_at timestamptz;
