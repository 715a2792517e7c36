-- Until when somebody was a CSW: what a CSW wrote may speak of more than a council was told, also after the role has ended.
ALTER TABLE identity_person ADD COLUMN csw_until timestamptz;

-- Roles of old were kept without their terms: whoever's roles were changed may have been one until the last change. The
-- tables show one municipality at a time.
DO $$
DECLARE
    town   text;
    before text := current_setting('kasane.tenant', true);
BEGIN
    FOR town IN SELECT id FROM kasane.tenancy_tenant LOOP
        PERFORM set_config('kasane.tenant', town, true);
        UPDATE identity_person p SET csw_until = changed.last
        FROM (SELECT person_id, max(at) AS last FROM identity_change
              WHERE kind IN ('ROLES_SET', 'ROLES_MAPPED') GROUP BY person_id) AS changed
        WHERE changed.person_id = p.id
          AND NOT EXISTS (SELECT 1 FROM identity_role r WHERE r.person_id = p.id AND r.role = 'CSW');
    END LOOP;
    PERFORM set_config('kasane.tenant', coalesce(before, ''), true);
END
$$;
