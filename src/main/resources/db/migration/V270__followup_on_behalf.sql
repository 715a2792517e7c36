-- Whose report it is, when the secretariat typed it in: both people stay on record, also after the action has passed to
-- somebody else. Older lines have none; there the assignee of that time tells.
ALTER TABLE followup_change ADD COLUMN on_behalf_of bigint;
