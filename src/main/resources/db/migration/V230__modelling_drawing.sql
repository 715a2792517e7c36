-- What was drawn from the profile when a draft was made: the base for telling changes by hand from changes of the profile.
CREATE TABLE modelling_drawing (
    draft_id  bigint PRIMARY KEY REFERENCES modelling_draft,
    model_key text        NOT NULL,
    content   bytea       NOT NULL,
    drawn_at  timestamptz NOT NULL
);
