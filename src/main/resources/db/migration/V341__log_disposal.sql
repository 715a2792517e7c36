-- Old parts of the access log may be taken out once their time is over. The last record that was taken out is kept here
-- by number and hash: the chain goes on from it. A record at the end of the chain tells of the disposal, and the check
-- takes nothing here for true that such a record does not tell.
create table audit_base (
    seq  bigint not null check (seq > 0),
    hash text   not null
);
select kasane.separate('audit_base');
alter table audit_base add primary key (tenant_id);

create trigger audit_base_kept before delete on audit_base for each row execute function audit_refuse();
create trigger audit_base_not_emptied before truncate on audit_base execute function audit_refuse();
create trigger audit_base_moved before insert or update on audit_base for each row execute function audit_owner_only();

-- What was disposed of goes; nothing else does, not even by the owner.
create function audit_keep() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as
$$
begin
    if tg_op = 'DELETE' and exists (select from kasane.audit_base b
                                    where b.tenant_id = old.tenant_id and old.seq <= b.seq) then
        return old;
    end if;
    raise exception 'the access log is append-only' using errcode = 'insufficient_privilege';
end
$$;
drop trigger audit_entry_kept on audit_entry;
create trigger audit_entry_kept before update or delete on audit_entry for each row execute function audit_keep();

-- Takes out what the database wrote before that moment, from the first record on. For the owner only; never younger than
-- a year. Returns how many records went; 0 when none is so old.
create function audit_dispose(until timestamptz) returns bigint
    language plpgsql
    set search_path = pg_catalog, pg_temp
as
$$
declare
    tenant text := current_setting('kasane.tenant');
    head   kasane.audit_head;
    last   kasane.audit_entry;
    gone   bigint;
begin
    if until > now() - interval '1 year' then
        raise exception 'the access log is kept for a year at least' using errcode = 'check_violation';
    end if;
    select * into head from kasane.audit_head h where h.tenant_id = tenant for update;
    select * into last from kasane.audit_entry e
    where e.tenant_id = tenant and e.seq < coalesce((select min(young.seq) from kasane.audit_entry young
                                                     where young.tenant_id = tenant and young.recorded_at >= until),
                                                    head.seq + 1)
    order by e.seq desc limit 1;
    if not found then
        return 0;
    end if;
    perform kasane.audit_append(jsonb_build_array(jsonb_build_object(
        'at', now(), 'person_id', 0, 'standing', '', 'address', '', 'agent', 'SYSTEM', 'request', '', 'route', '',
        'kind', 'ADMINISTER', 'target_type', 'LOG_PART', 'target_id', last.seq, 'result', 'ALLOWED',
        'detail', 'DISPOSED;hash=' || last.hash)));
    insert into kasane.audit_base (seq, hash, tenant_id) values (last.seq, last.hash, tenant)
    on conflict (tenant_id) do update set seq = excluded.seq, hash = excluded.hash;
    delete from kasane.audit_entry e where e.tenant_id = tenant and e.seq <= last.seq;
    get diagnostics gone = row_count;
    return gone;
end
$$;
revoke execute on function audit_dispose(timestamptz) from public;
