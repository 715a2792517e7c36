-- The overview counts what is open at every council. These indexes hold only that, and answer the counts by themselves.
CREATE INDEX meeting_backlog_open_counts ON meeting_backlog (council_code, state, entered_on)
    WHERE state IN ('PENDING_ACCEPTANCE', 'WAITING', 'ON_AGENDA');
CREATE INDEX followup_action_late_counts ON followup_action (council_code, due_on) WHERE state = 'AGREED';
-- What was carried in the last months, without walking through everything that was ever carried.
CREATE INDEX escalation_referral_carried ON escalation_referral (created_at)
    INCLUDE (from_council, to_council, kind, status);
