-- Makes a table's rows belong to the municipality of the connection: kasane.tenant says which, and nobody who does not
-- bypass row-level security sees or writes any other's.
CREATE FUNCTION kasane.separate(separated regclass) RETURNS void
    LANGUAGE plpgsql AS
$$
BEGIN
    EXECUTE format('ALTER TABLE %s ADD COLUMN tenant_id text NOT NULL DEFAULT current_setting(''kasane.tenant'')', separated);
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', separated);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', separated);
    EXECUTE format('CREATE POLICY own_tenant ON %s USING (tenant_id = current_setting(''kasane.tenant'', true))'
                       || ' WITH CHECK (tenant_id = current_setting(''kasane.tenant'', true))', separated);
END
$$;
