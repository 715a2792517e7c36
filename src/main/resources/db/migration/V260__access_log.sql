-- The access log (アクセスログ): who did what with whose data. One chain per municipality; nothing in it is ever changed.
-- Entries hold codes and ids only: no names, no search words, no texts.
create table audit_entry (
    seq          bigint      not null,
    -- when it happened, by the clock of the records
    at           timestamptz not null,
    -- when the database wrote it, by its own clock
    recorded_at  timestamptz not null,
    -- 0 is Kasane itself, or nobody who signed in
    person_id    bigint      not null,
    on_behalf_of bigint,
    -- roles and seats of the person at that time
    standing     text        not null,
    address      text        not null,
    agent        text        not null,
    request      text        not null,
    -- method and route template, never the path itself
    route        text        not null,
    kind         text        not null,
    target_type  text        not null,
    target_id    bigint      not null,
    -- the cases that a list showed
    cases        bigint[],
    council      text,
    level        text,
    purpose_type text,
    purpose_id   bigint,
    result       text        not null,
    detail       text,
    prev_hash    text        not null,
    hash         text        not null
);
select kasane.separate('audit_entry');
alter table audit_entry add primary key (tenant_id, seq);
create index audit_entry_person on audit_entry (tenant_id, person_id, seq);
create index audit_entry_target on audit_entry (tenant_id, target_type, target_id, seq);
create index audit_entry_cases on audit_entry using gin (cases) where cases is not null;
create index audit_entry_at on audit_entry using brin (at);

-- Where the chain of a municipality ends.
create table audit_head (
    seq  bigint not null,
    hash text   not null
);
select kasane.separate('audit_head');
alter table audit_head add primary key (tenant_id);

-- Canonical form: each value as <length in UTF-8 bytes>:<text>; and - for none, so that no two entries look the same.
create function audit_part(value text) returns text
    language sql immutable parallel safe
as 'select case when value is null then ''-;'' else octet_length(value) || '':'' || value || '';'' end';

create function audit_time(value timestamptz) returns text
    language sql immutable parallel safe
as 'select to_char(value at time zone ''UTC'', ''YYYY-MM-DD"T"HH24:MI:SS.US"Z"'')';

create function audit_canonical(e audit_entry) returns text
    language sql stable parallel safe
    set search_path = pg_catalog, pg_temp
as
$$
select kasane.audit_part('kasane-access-1') || kasane.audit_part(e.tenant_id) || kasane.audit_part(e.seq::text)
    || kasane.audit_part(kasane.audit_time(e.at)) || kasane.audit_part(kasane.audit_time(e.recorded_at))
    || kasane.audit_part(e.person_id::text) || kasane.audit_part(e.on_behalf_of::text)
    || kasane.audit_part(e.standing) || kasane.audit_part(e.address) || kasane.audit_part(e.agent)
    || kasane.audit_part(e.request) || kasane.audit_part(e.route) || kasane.audit_part(e.kind)
    || kasane.audit_part(e.target_type) || kasane.audit_part(e.target_id::text)
    || kasane.audit_part(array_to_string(e.cases, ',')) || kasane.audit_part(e.council) || kasane.audit_part(e.level)
    || kasane.audit_part(e.purpose_type) || kasane.audit_part(e.purpose_id::text) || kasane.audit_part(e.result)
    || kasane.audit_part(e.detail) || kasane.audit_part(e.prev_hash)
$$;

-- The only way in. Runs with the owner's rights; the municipality is that of the connection.
create function audit_append(entries jsonb) returns bigint
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as
$$
declare
    tenant  text := current_setting('kasane.tenant');
    head    kasane.audit_head;
    entry   kasane.audit_entry;
    written timestamptz := clock_timestamp();
begin
    select * into head from kasane.audit_head h where h.tenant_id = tenant for update;
    if not found then
        insert into kasane.audit_head (seq, hash, tenant_id) values (0, repeat('0', 64), tenant) on conflict do nothing;
        select * into head from kasane.audit_head h where h.tenant_id = tenant for update;
    end if;
    for entry in select r.* from jsonb_populate_recordset(null::kasane.audit_entry, entries) r loop
        head.seq := head.seq + 1;
        entry.seq := head.seq;
        entry.recorded_at := written;
        entry.prev_hash := head.hash;
        entry.tenant_id := tenant;
        entry.hash := encode(sha256(convert_to(kasane.audit_canonical(entry), 'UTF8')), 'hex');
        insert into kasane.audit_entry select (entry).*;
        head.hash := entry.hash;
    end loop;
    update kasane.audit_head h set seq = head.seq, hash = head.hash where h.tenant_id = tenant and h.seq < head.seq;
    return head.seq;
end
$$;

-- Whoever is given rights by mistake, and the owner too, is still refused.
create function audit_refuse() returns trigger
    language plpgsql as
$$
begin
    raise exception 'the access log is append-only' using errcode = 'insufficient_privilege';
end
$$;

create function audit_owner_only() returns trigger
    language plpgsql as
$$
begin
    if current_user <> (select pg_get_userbyid(c.relowner) from pg_class c where c.oid = tg_relid) then
        raise exception 'the access log is written by audit_append only' using errcode = 'insufficient_privilege';
    end if;
    if tg_op = 'UPDATE' and new.seq <= old.seq then
        raise exception 'the access log is append-only' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger audit_entry_kept before update or delete on audit_entry for each row execute function audit_refuse();
create trigger audit_entry_not_emptied before truncate on audit_entry execute function audit_refuse();
create trigger audit_entry_appended before insert on audit_entry for each row execute function audit_owner_only();
create trigger audit_head_kept before delete on audit_head for each row execute function audit_refuse();
create trigger audit_head_not_emptied before truncate on audit_head execute function audit_refuse();
create trigger audit_head_moved before insert or update on audit_head for each row execute function audit_owner_only();

revoke execute on function audit_append(jsonb) from public;
