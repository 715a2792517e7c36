-- Installs the configured municipalities that are new. Whose records are here must be configured: nobody starts on
-- another municipality's database by mistake.
DO $$
DECLARE
    configured text[] := string_to_array('${tenants}', ',');
    foreign_id text;
BEGIN
    SELECT id INTO foreign_id FROM kasane.tenancy_tenant WHERE id <> ALL (configured) ORDER BY position LIMIT 1;
    IF foreign_id IS NOT NULL THEN
        RAISE EXCEPTION 'このデータベースは「%」のものです。kasane.profile に % を含めて起動するか、別のデータベース（KASANE_DATA_DIR）を使ってください。',
            foreign_id, foreign_id;
    END IF;
    INSERT INTO kasane.tenancy_tenant (id)
    SELECT id FROM unnest(configured) WITH ORDINALITY AS given (id, position)
    WHERE NOT EXISTS (SELECT FROM kasane.tenancy_tenant known WHERE known.id = given.id)
    ORDER BY position;
END
$$;
