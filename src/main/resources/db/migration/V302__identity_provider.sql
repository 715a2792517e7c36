-- Identities at an OpenID Connect provider. Issuer and subject name somebody for ever, whatever the provider calls the
-- person later; they belong to one person of one municipality.
CREATE TABLE identity_subject (
    issuer    text        NOT NULL,
    subject   text        NOT NULL,
    person_id bigint      NOT NULL REFERENCES identity_account (person_id),
    linked_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (issuer, subject)
);
CREATE INDEX identity_subject_person ON identity_subject (person_id);
SELECT kasane.separate('identity_subject');

-- Roles that a provider's group gave, so that they end with the group; those that people gave are not here.
CREATE TABLE identity_mapped_role (
    person_id bigint NOT NULL,
    role      text   NOT NULL,
    PRIMARY KEY (person_id, role),
    FOREIGN KEY (person_id, role) REFERENCES identity_role (person_id, role) ON DELETE CASCADE
);
SELECT kasane.separate('identity_mapped_role');

-- A term that a provider's group gave ends with the group.
ALTER TABLE council_term ADD COLUMN mapped boolean NOT NULL DEFAULT false;
