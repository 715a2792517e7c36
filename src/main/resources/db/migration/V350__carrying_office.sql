-- 担当機関: the organisation that carries a case. A CSW sees the cases of the own organisation, no others.
alter table casework_case add column office_id bigint;
create index casework_case_office on casework_case (tenant_id, office_id);

-- A task of a group may be that of one organisation's people only; without one it is the whole group's.
alter table worklist_task add column office text;
alter table worklist_task add column kept_for text
    generated always as (candidate_group || coalesce('@' || office, '')) stored;
drop index worklist_task_group;
create index worklist_task_group on worklist_task (kept_for, sort_at, seq);

-- Cases of old belong to the organisation of whoever took them in. The tables show one municipality at a time.
do $$
declare
    town   text;
    before text := current_setting('kasane.tenant', true);
begin
    for town in select id from kasane.tenancy_tenant loop
        perform set_config('kasane.tenant', town, true);
        update casework_case c set office_id = p.organisation_id
        from identity_person p
        where p.id = c.received_by;
        update worklist_task w set office = coalesce(c.office_id::text, '-')
        from casework_case c
        where w.candidate_group = 'CSW' and w.subject_type = 'CASE' and c.id = w.subject_id;
    end loop;
    perform set_config('kasane.tenant', coalesce(before, ''), true);
end
$$;
