-- How models are changed, for every municipality that is new.
DO $$
DECLARE
    tenant text;
BEGIN
    FOR tenant IN SELECT id FROM kasane.tenancy_tenant LOOP
        PERFORM set_config('kasane.tenant', tenant, false);
        INSERT INTO kasane.modelling_setting DEFAULT VALUES ON CONFLICT DO NOTHING;
    END LOOP;
    PERFORM set_config('kasane.tenant', '', false);
END
$$;
