-- The same text as before, from one expression whose plan the session keeps: a function in SQL was planned anew for each
-- transaction, which took more time than everything else about an entry.
create or replace function audit_canonical(e audit_entry) returns text
    language plpgsql stable parallel safe
    set search_path = pg_catalog, pg_temp
as
$$
declare
    f     constant text := 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"';
    part  text;
    whole text := '';
begin
    foreach part in array array [
        'kasane-access-1',
        e.tenant_id,
        e.seq::text,
        to_char(e.at at time zone 'UTC', f),
        to_char(e.recorded_at at time zone 'UTC', f),
        e.person_id::text,
        e.on_behalf_of::text,
        e.standing,
        e.address,
        e.agent,
        e.request,
        e.route,
        e.kind,
        e.target_type,
        e.target_id::text,
        array_to_string(e.cases, ','),
        e.council,
        e.level,
        e.purpose_type,
        e.purpose_id::text,
        e.result,
        e.detail,
        e.prev_hash]
    loop
        whole := whole || coalesce(octet_length(part) || ':' || part || ';', '-;');
    end loop;
    return whole;
end
$$;
