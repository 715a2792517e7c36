-- Where a council usually meets. Taken over into the meetings that its cadence plans.
ALTER TABLE council_cadence ADD COLUMN place text;
