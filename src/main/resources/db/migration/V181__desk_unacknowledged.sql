-- Answers and shared successes that nobody acknowledged yet: few beside the referrals that wait for acceptance.
CREATE INDEX escalation_referral_unacknowledged ON escalation_referral (to_council, id)
    WHERE status = 'CONFIRMED' AND kind <> 'ESCALATE';
-- followup_action_late holds the same.
DROP INDEX followup_action_late_counts;
