-- Open actions by due date, whatever was done long ago.
create index followup_action_open_due on followup_action (due_on, id) where state in ('AGREED', 'REPORTED');
create index followup_action_open_council_due on followup_action (council_code, due_on, id)
    where state in ('AGREED', 'REPORTED');
create index followup_action_open_assignee_due on followup_action (assignee_id, due_on, id)
    where state in ('AGREED', 'REPORTED');
