-- Whose account or token it is, before anybody knows for which municipality to look. No login and no token stands here,
-- only their SHA-256. Kept by the database itself, in the transaction that changes an account.
CREATE TABLE tenancy_sign_in (
    key_hash  bytea PRIMARY KEY,
    tenant_id text NOT NULL REFERENCES tenancy_tenant
);

CREATE FUNCTION tenancy_key(kind text, name text) RETURNS bytea
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$
SELECT sha256(convert_to(kind || ':' || name, 'UTF8'))
$$;

CREATE FUNCTION tenancy_list_login() RETURNS trigger
    LANGUAGE plpgsql SET search_path = kasane, pg_catalog, pg_temp AS
$$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM tenancy_sign_in WHERE key_hash = tenancy_key('login', OLD.login);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO tenancy_sign_in (key_hash, tenant_id) VALUES (tenancy_key('login', NEW.login), NEW.tenant_id);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER identity_account_listed AFTER INSERT OR DELETE OR UPDATE OF login ON identity_account
    FOR EACH ROW EXECUTE FUNCTION tenancy_list_login();

CREATE FUNCTION tenancy_list_token() RETURNS trigger
    LANGUAGE plpgsql SET search_path = kasane, pg_catalog, pg_temp AS
$$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM tenancy_sign_in WHERE key_hash = OLD.token_hash;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO tenancy_sign_in (key_hash, tenant_id) VALUES (NEW.token_hash, NEW.tenant_id);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER identity_token_listed AFTER INSERT OR DELETE OR UPDATE OF token_hash ON identity_token
    FOR EACH ROW EXECUTE FUNCTION tenancy_list_token();

SELECT set_config('kasane.tenant', coalesce((SELECT id FROM tenancy_tenant LIMIT 1), ''), true);
INSERT INTO tenancy_sign_in (key_hash, tenant_id) SELECT tenancy_key('login', login), tenant_id FROM identity_account;
INSERT INTO tenancy_sign_in (key_hash, tenant_id) SELECT token_hash, tenant_id FROM identity_token;
