-- The engine's rows belong to municipalities, too. Definitions are deployed for one, and what runs on them inherits it;
-- a row that the engine writes without one gets that of the connection. '*' is the engine's own housekeeping, which looks
-- for due jobs and cleans up old history across municipalities; Kasane's own tables never show it anything. Locks,
-- versions and settings of the engine itself (act_ge_property and the like) hold no records and stay common.
CREATE FUNCTION tenancy_engine_row() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    NEW.tenant_id_ := kasane.tenant();
    RETURN NEW;
END
$$;

DO $$
DECLARE
    part  record;
    owner text := (SELECT id FROM kasane.tenancy_tenant ORDER BY position LIMIT 1);
BEGIN
    FOR part IN SELECT c.oid::regclass AS name, c.relname
                FROM pg_class c
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id_' AND NOT a.attisdropped
                WHERE c.relnamespace = 'engine'::regnamespace AND c.relkind = 'r' AND c.relname NOT LIKE 'act\_id\_%' LOOP
        IF owner IS NOT NULL AND part.relname = 'act_ru_job' THEN
            UPDATE engine.act_ru_job SET tenant_id_ = owner
            WHERE tenant_id_ IS NULL AND handler_type_ IS DISTINCT FROM 'history-cleanup';
        ELSIF owner IS NOT NULL THEN
            EXECUTE format('UPDATE %s SET tenant_id_ = %L WHERE tenant_id_ IS NULL', part.name, owner);
        END IF;
        EXECUTE format('CREATE TRIGGER kasane_tenant BEFORE INSERT ON %s FOR EACH ROW WHEN (NEW.tenant_id_ IS NULL)'
                           || ' EXECUTE FUNCTION kasane.tenancy_engine_row()', part.name);
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', part.name);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', part.name);
        EXECUTE format('CREATE POLICY own_tenant ON %s'
                           || ' USING (tenant_id_ = kasane.tenant() OR current_setting(''kasane.tenant'', true) = ''*'')'
                           || ' WITH CHECK (tenant_id_ = kasane.tenant() OR current_setting(''kasane.tenant'', true) = ''*'')',
                       part.name);
    END LOOP;
END
$$;
