-- Rehearsals that people started from the pages, and what came of them.
CREATE TABLE rehearsal_runs (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    asked_by bigint NOT NULL,
    asked_at timestamptz NOT NULL,
    title text NOT NULL,
    profile text NOT NULL,
    fiscal_year integer NOT NULL,
    case_count integer NOT NULL,
    -- removed when the run ends
    cases_file bytea,
    state text NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'HELD', 'BROKEN', 'FAILED', 'STOPPED')),
    day date,
    finished_at timestamptz,
    report jsonb
);
