-- A session opens with what a council promised and what is not verified yet.
create index followup_action_promised on followup_action (council_code, due_on, id) where state in ('AGREED', 'REPORTED');
