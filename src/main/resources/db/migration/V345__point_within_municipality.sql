-- The checks of foreign keys are not subject to policies: a key that names an id alone would accept that of another
-- municipality. Every foreign key between separated tables carries the municipality on both sides, so that no row can
-- point at another's, and nobody learns from a refusal whether an id exists elsewhere.
CREATE FUNCTION kasane.point_within_municipality(pointing regclass) RETURNS void
    LANGUAGE plpgsql AS
$$
DECLARE
    reference record;
BEGIN
    FOR reference IN
        SELECT c.conname, c.confrelid::regclass AS parent, pg_get_constraintdef(c.oid) AS definition, c.confkey || theirs.attnum AS wanted,
               (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.position)
                FROM unnest(c.confkey) WITH ORDINALITY AS k (number, position)
                JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.number) AS parent_columns
        FROM pg_constraint c
        JOIN pg_attribute theirs ON theirs.attrelid = c.confrelid AND theirs.attname = 'tenant_id' AND NOT theirs.attisdropped
        WHERE c.contype = 'f' AND c.conrelid = pointing AND theirs.attnum <> ALL (c.confkey)
    LOOP
        IF NOT EXISTS (SELECT FROM pg_index i
                       WHERE i.indrelid = reference.parent AND i.indisunique AND i.indpred IS NULL
                         AND i.indkey::int2[] @> reference.wanted AND i.indkey::int2[] <@ reference.wanted) THEN
            EXECUTE format('ALTER TABLE %s ADD UNIQUE (tenant_id, %s)', reference.parent, reference.parent_columns);
        END IF;
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', pointing, reference.conname);
        EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', pointing, reference.conname,
                       regexp_replace(replace(reference.definition, 'FOREIGN KEY (', 'FOREIGN KEY (tenant_id, '),
                                      '(REFERENCES [^(]+)\(', '\1(tenant_id, '));
    END LOOP;
END
$$;

-- A table is separated with the references that it has. A migration that adds one to a separated table names tenant_id
-- itself, or calls point_within_municipality.
CREATE OR REPLACE FUNCTION kasane.separate(separated regclass) RETURNS void
    LANGUAGE plpgsql AS
$$
BEGIN
    EXECUTE format('ALTER TABLE %s ADD COLUMN tenant_id text NOT NULL DEFAULT current_setting(''kasane.tenant'')', separated);
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', separated);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', separated);
    EXECUTE format('CREATE POLICY own_tenant ON %s USING (tenant_id = kasane.tenant()) WITH CHECK (tenant_id = kasane.tenant())',
                   separated);
    PERFORM kasane.point_within_municipality(separated);
END
$$;

DO $$
DECLARE
    pointing regclass;
BEGIN
    FOR pointing IN SELECT DISTINCT conrelid FROM pg_constraint WHERE contype = 'f' AND connamespace = 'kasane'::regnamespace LOOP
        PERFORM kasane.point_within_municipality(pointing);
    END LOOP;
END
$$;
