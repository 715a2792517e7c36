-- A year can be rehearsed with other models than those that come with the product.
ALTER TABLE rehearsal_runs ADD COLUMN models_label text;
-- the run of the same cases that this one is to be compared with
ALTER TABLE rehearsal_runs ADD COLUMN compared_with bigint REFERENCES rehearsal_runs;

CREATE TABLE rehearsal_model (
    run_id  bigint NOT NULL REFERENCES rehearsal_runs,
    name    text   NOT NULL,
    content bytea  NOT NULL,
    PRIMARY KEY (run_id, name)
);
