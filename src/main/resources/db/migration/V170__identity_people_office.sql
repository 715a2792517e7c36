-- Two administrators at once: the second is told, nothing is overwritten.
ALTER TABLE identity_person ADD COLUMN version int NOT NULL DEFAULT 0;

-- Lists of people stand in the order of their reading.
CREATE INDEX identity_person_reading ON identity_person ((coalesce(kana, name)), id);
CREATE INDEX identity_person_organisation ON identity_person (organisation_id);

-- What administrators did to people and accounts. detail holds codes of roles, never a secret.
CREATE TABLE identity_change (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id bigint NOT NULL REFERENCES identity_person (id),
    kind      text   NOT NULL CHECK (kind IN ('REGISTERED', 'EDITED', 'ROLES_SET', 'ACCOUNT_OPENED',
                                              'ACCOUNT_DISABLED', 'ACCOUNT_ENABLED', 'PASSWORD_RESET')),
    detail    text,
    by_person bigint REFERENCES identity_person (id), -- null: Kasane itself
    at        timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX identity_change_person ON identity_change (person_id, id);
