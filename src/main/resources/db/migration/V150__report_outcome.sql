-- How an action went, in the words of whoever reports it. Reports from before have words only.
alter table followup_action add column outcome text check (outcome in ('DONE', 'PARTLY', 'NOT_DONE'));
alter table followup_change add column outcome text check (outcome in ('DONE', 'PARTLY', 'NOT_DONE'));

-- Lists by due date: a person's own, and a council's.
create index followup_action_assignee_due on followup_action (assignee_id, due_on, id);
create index followup_action_council_due on followup_action (council_code, due_on, id);
