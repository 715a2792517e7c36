-- A password that somebody else handed over: valid for some days, and good for nothing but choosing an own one.
ALTER TABLE identity_account ADD COLUMN handed_until timestamptz;

-- Failed attempts to sign in, the same for all nodes. Not separated by municipality: they are counted before anybody
-- knows who knocks. The key is a hash of login and address, or of the address: what was typed is not kept.
CREATE TABLE identity_attempt (
    attempt_key bytea PRIMARY KEY,
    failures    int         NOT NULL CHECK (failures > 0),
    wait_until  timestamptz NOT NULL,
    last_at     timestamptz NOT NULL
);
CREATE INDEX identity_attempt_last ON identity_attempt (last_at);

-- How the first administrator of a municipality is let in. Not separated: the token itself says for which one it is.
CREATE TABLE identity_setup (
    municipality text PRIMARY KEY,
    token_hash   bytea       NOT NULL UNIQUE,
    expires_at   timestamptz NOT NULL
);

ALTER TABLE identity_change DROP CONSTRAINT identity_change_kind_check;
ALTER TABLE identity_change ADD CONSTRAINT identity_change_kind_check
    CHECK (kind IN ('REGISTERED', 'EDITED', 'ROLES_SET', 'ACCOUNT_OPENED', 'ACCOUNT_DISABLED', 'ACCOUNT_ENABLED',
                    'PASSWORD_RESET', 'SIGNED_OUT', 'LINKED', 'UNLINKED', 'ROLES_MAPPED'));
