-- What is late at a council, without reading what was done long ago.
create index followup_action_late on followup_action (council_code, due_on) where state = 'AGREED';
