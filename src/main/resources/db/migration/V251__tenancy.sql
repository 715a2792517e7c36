-- The municipalities of this installation. The list itself is separated from nobody: it holds names of profiles only.
CREATE TABLE tenancy_tenant (
    id           text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9_-]{1,31}$'),
    position     int  GENERATED ALWAYS AS IDENTITY,
    installed_at timestamptz NOT NULL DEFAULT now()
);
-- A database from before belongs to one municipality.
INSERT INTO tenancy_tenant (id) SELECT profile_id FROM council_municipality;
