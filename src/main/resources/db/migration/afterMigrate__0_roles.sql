-- What the roles of the application need from an owner who is no superuser. Since PostgreSQL 16, who makes a role may
-- administer it, but works as it only after granting it to themselves.
DO $$
DECLARE
    wanted text;
    named  text;
BEGIN
    IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        RETURN;
    END IF;
    FOREACH wanted IN ARRAY ARRAY ['kasane_app', 'kasane_search'] LOOP
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
                EXECUTE format('CREATE ROLE %I', wanted);
            END IF;
            EXECUTE format('GRANT %I TO %I', wanted, current_user);
        EXCEPTION
            WHEN insufficient_privilege OR invalid_grant_operation THEN
                RAISE NOTICE '% is given by the administrator of the database', wanted;
        END;
    END LOOP;
    IF NOT EXISTS (SELECT FROM pg_default_acl WHERE defaclnamespace = 'kasane'::regnamespace) THEN
        PERFORM kasane.open_to_application();
    END IF;
    IF EXISTS (SELECT FROM pg_policies WHERE schemaname = 'kasane' AND policyname = 'searched') THEN
        RETURN;
    END IF;
    GRANT USAGE, CREATE ON SCHEMA kasane TO kasane_search;
    GRANT SELECT (case_id, tenant_id, name_grams, all_grams) ON kasane.casework_search TO kasane_search;
    CREATE POLICY searched ON kasane.casework_search FOR SELECT TO kasane_search USING (true);
    FOREACH named IN ARRAY ARRAY ['casework_with_words', 'casework_with_names'] LOOP
        EXECUTE format('ALTER FUNCTION kasane.%I(text[]) OWNER TO kasane_search', named);
        EXECUTE format('REVOKE EXECUTE ON FUNCTION kasane.%I(text[]) FROM PUBLIC', named);
        EXECUTE format('GRANT EXECUTE ON FUNCTION kasane.%I(text[]) TO kasane_app', named);
    END LOOP;
    REVOKE CREATE ON SCHEMA kasane FROM kasane_search;
EXCEPTION
    WHEN insufficient_privilege OR undefined_object THEN
        RAISE WARNING 'the roles kasane_app and kasane_search are not complete: docs/operations/tenants.md';
END
$$;
