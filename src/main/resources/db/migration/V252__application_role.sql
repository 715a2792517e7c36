-- The application works as kasane_app: it owns nothing, bypasses nothing and cannot change a table. Where the owner may
-- not make roles, the database's administrator prepares it (docs/operations/tenants.md).
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kasane_app') THEN
        CREATE ROLE kasane_app;
    END IF;
    IF NOT pg_has_role(current_user, 'kasane_app', 'MEMBER') THEN
        EXECUTE format('GRANT kasane_app TO %I', current_user);
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE WARNING 'the role kasane_app is missing or not granted: the application works with the rights of the owner';
END
$$;

-- What the application may do. Tables that are made later get the same rights; what a migration takes away afterwards
-- stays taken away. An administrator who makes the role later calls this once, and repeats the revokes.
CREATE FUNCTION kasane.open_to_application() RETURNS void
    LANGUAGE plpgsql AS
$$
DECLARE
    part text;
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kasane_app') THEN
        RETURN;
    END IF;
    FOREACH part IN ARRAY ARRAY ['kasane', 'engine'] LOOP
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO kasane_app', part);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO kasane_app', part);
        EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO kasane_app', part);
        EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO kasane_app', part);
        EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT USAGE ON SEQUENCES TO kasane_app', part);
    END LOOP;
    REVOKE INSERT, UPDATE, DELETE ON kasane.tenancy_tenant FROM kasane_app;
    REVOKE ALL ON kasane.flyway_schema_history FROM kasane_app;
END
$$;
SELECT kasane.open_to_application();

-- The municipality of the connection; null for nobody and for the engine's own housekeeping, which equals no row's.
CREATE FUNCTION kasane.tenant() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE AS
$$
SELECT nullif(nullif(current_setting('kasane.tenant', true), ''), '*')
$$;

CREATE OR REPLACE FUNCTION kasane.separate(separated regclass) RETURNS void
    LANGUAGE plpgsql AS
$$
BEGIN
    EXECUTE format('ALTER TABLE %s ADD COLUMN tenant_id text NOT NULL DEFAULT current_setting(''kasane.tenant'')', separated);
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', separated);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', separated);
    EXECUTE format('CREATE POLICY own_tenant ON %s USING (tenant_id = kasane.tenant()) WITH CHECK (tenant_id = kasane.tenant())',
                   separated);
END
$$;
