-- Row-level security lets an index answer only what cannot tell of rows that are not to be seen; that an array contains
-- another is not among it, and every search would read every row. These functions ask the index themselves, with the
-- municipality as a condition of their own. They answer ids only; texts are read and compared under row-level security.
CREATE FUNCTION casework_with_words(grams text[]) RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 50 SET search_path = kasane, pg_catalog, pg_temp AS
$$
SELECT case_id FROM kasane.casework_search WHERE tenant_id = kasane.tenant() AND all_grams @> grams
$$;
CREATE FUNCTION casework_with_names(grams text[]) RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 50 SET search_path = kasane, pg_catalog, pg_temp AS
$$
SELECT case_id FROM kasane.casework_search WHERE tenant_id = kasane.tenant() AND name_grams @> grams
$$;

-- They belong to a role of their own, which can read the grams of every municipality, nothing else, and never signs in.
DO $$
DECLARE
    named text;
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kasane_search') THEN
        CREATE ROLE kasane_search;
    END IF;
    IF NOT pg_has_role(current_user, 'kasane_search', 'MEMBER') THEN
        EXECUTE format('GRANT kasane_search TO %I', current_user);
    END IF;
    GRANT USAGE, CREATE ON SCHEMA kasane TO kasane_search;
    GRANT SELECT (case_id, tenant_id, name_grams, all_grams) ON kasane.casework_search TO kasane_search;
    CREATE POLICY searched ON kasane.casework_search FOR SELECT TO kasane_search USING (true);
    FOREACH named IN ARRAY ARRAY ['casework_with_words', 'casework_with_names'] LOOP
        EXECUTE format('ALTER FUNCTION kasane.%I(text[]) OWNER TO kasane_search', named);
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'kasane_app') THEN
            EXECUTE format('REVOKE EXECUTE ON FUNCTION kasane.%I(text[]) FROM PUBLIC', named);
            EXECUTE format('GRANT EXECUTE ON FUNCTION kasane.%I(text[]) TO kasane_app', named);
        END IF;
    END LOOP;
    REVOKE CREATE ON SCHEMA kasane FROM kasane_search;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE WARNING 'the role kasane_search is missing or not granted: a search reads all rows of its municipality';
END
$$;
