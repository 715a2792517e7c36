-- Every change of the municipality's profile while Kasane is in use: who, when, why, and the text itself.
CREATE TABLE council_profile_revision (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    file_name   text NOT NULL,
    text        text NOT NULL,
    reason      text NOT NULL,
    changes     int  NOT NULL,
    by_person   bigint NOT NULL, -- a person of the identity module
    applied_at  timestamptz NOT NULL DEFAULT now()
);
