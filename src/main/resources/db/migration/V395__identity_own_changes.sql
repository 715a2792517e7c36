-- What people do to their own account is told beside what administrators do to it.
ALTER TABLE identity_change DROP CONSTRAINT identity_change_kind_check;
ALTER TABLE identity_change ADD CONSTRAINT identity_change_kind_check
    CHECK (kind IN ('REGISTERED', 'EDITED', 'ROLES_SET', 'ACCOUNT_OPENED', 'ACCOUNT_DISABLED', 'ACCOUNT_ENABLED',
                    'PASSWORD_RESET', 'SIGNED_OUT', 'LINKED', 'UNLINKED', 'ROLES_MAPPED', 'PASSWORD_CHANGED',
                    'TOKEN_ISSUED', 'TOKEN_REVOKED'));
