-- Every record belongs to a municipality, every code and number is unique within one, and nothing points at another's.

-- Written by a migration, for nobody yet: a municipality gets its own when it is installed.
DELETE FROM modelling_setting WHERE NOT EXISTS (SELECT FROM council_municipality);

DO $$
DECLARE
    part   record;
    reference record;
BEGIN
    PERFORM set_config('kasane.tenant', coalesce((SELECT profile_id FROM kasane.council_municipality), ''), true);

    CREATE TEMPORARY TABLE reference_before ON COMMIT DROP AS
    SELECT conname, conrelid::regclass::text AS child, confrelid::regclass::text AS parent, pg_get_constraintdef(oid) AS definition,
           (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.position)
            FROM unnest(confkey) WITH ORDINALITY AS k (number, position)
            JOIN pg_attribute a ON a.attrelid = confrelid AND a.attnum = k.number) AS parent_columns
    FROM pg_constraint
    WHERE contype = 'f' AND connamespace = 'kasane'::regnamespace;
    FOR reference IN SELECT * FROM reference_before LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', reference.child, reference.conname);
    END LOOP;

    FOR part IN SELECT format('kasane.%I', tablename)::regclass AS name
                FROM pg_tables
                WHERE schemaname = 'kasane' AND tablename NOT IN ('flyway_schema_history', 'tenancy_tenant')
                  AND NOT EXISTS (SELECT FROM information_schema.columns c
                                  WHERE c.table_schema = 'kasane' AND c.table_name = tablename AND c.column_name = 'tenant_id') LOOP
        PERFORM kasane.separate(part.name);
    END LOOP;

    -- keys that are codes, names, dates or numbers
    FOR part IN SELECT conrelid::regclass AS name, conname, pg_get_constraintdef(oid) AS definition
                FROM pg_constraint
                WHERE connamespace = 'kasane'::regnamespace AND contype IN ('p', 'u')
                  AND conname IN ('identity_organisation_name_key', 'council_municipality_pkey', 'council_layer_pkey',
                                  'council_area_pkey', 'council_council_pkey', 'council_cadence_pkey',
                                  'council_flow_from_body_to_body_type_key', 'council_holiday_pkey', 'casework_number_pkey',
                                  'casework_case_number_key', 'meeting_meetings_council_code_fiscal_year_number_key',
                                  'meeting_meetings_council_code_planned_for_key', 'escalation_case_case_number_key',
                                  'modelling_setting_pkey', 'modelling_shipped_pkey',
                                  'modelling_version_model_key_engine_version_key') LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', part.name, part.conname);
        EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', part.name, part.conname,
                       regexp_replace(part.definition, '\(', '(tenant_id, '));
    END LOOP;

    -- every other ordered index begins with the municipality: a large neighbour does not slow a small one down
    FOR part IN SELECT i.indexrelid::regclass AS name, pg_get_indexdef(i.indexrelid) AS definition
                FROM pg_index i
                JOIN pg_class c ON c.oid = i.indexrelid
                JOIN pg_am m ON m.oid = c.relam
                WHERE c.relnamespace = 'kasane'::regnamespace AND m.amname = 'btree'
                  AND i.indrelid NOT IN ('kasane.tenancy_tenant'::regclass, 'kasane.flyway_schema_history'::regclass)
                  AND (NOT i.indisunique OR c.relname = 'council_layer_rung')
                  AND pg_get_indexdef(i.indexrelid) NOT LIKE '%btree (tenant_id%' LOOP
        EXECUTE format('DROP INDEX %s', part.name);
        EXECUTE replace(part.definition, 'USING btree (', 'USING btree (tenant_id, ');
    END LOOP;

    FOR reference IN SELECT DISTINCT parent, parent_columns FROM reference_before LOOP
        IF NOT EXISTS (SELECT FROM pg_constraint
                       WHERE conrelid = reference.parent::regclass AND contype IN ('p', 'u')
                         AND pg_get_constraintdef(oid) LIKE '%(tenant_id, ' || reference.parent_columns || ')') THEN
            EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I UNIQUE (tenant_id, %s)', reference.parent,
                           regexp_replace(reference.parent, '^.*\.', '') || '_of_tenant', reference.parent_columns);
        END IF;
    END LOOP;
    FOR reference IN SELECT * FROM reference_before LOOP
        EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', reference.child, reference.conname,
                       regexp_replace(replace(reference.definition, 'FOREIGN KEY (', 'FOREIGN KEY (tenant_id, '),
                                      '(REFERENCES [^(]+)\(', '\1(tenant_id, '));
    END LOOP;
END
$$;
