-- The application may read its log and append to it by the one function; whatever other rights it was given are taken
-- away again at each start.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'kasane_app') THEN
        REVOKE ALL ON kasane.audit_entry, kasane.audit_head, kasane.audit_base FROM kasane_app;
        GRANT SELECT ON kasane.audit_entry, kasane.audit_head, kasane.audit_base TO kasane_app;
        REVOKE ALL ON FUNCTION kasane.audit_dispose(timestamptz) FROM kasane_app;
        GRANT EXECUTE ON FUNCTION kasane.audit_append(jsonb) TO kasane_app;
    END IF;
END
$$;
