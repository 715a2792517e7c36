-- Referrals are read by what they wait for; those that are done are many and never read this way.
CREATE INDEX escalation_referral_awaited_at ON escalation_referral (to_council, status, id)
    WHERE status IN ('CONFIRMED', 'ACCEPTED');
CREATE INDEX escalation_referral_awaited_of ON escalation_referral (from_council, status, id)
    WHERE status IN ('PROPOSED', 'RETURNED');
CREATE INDEX escalation_referral_awaited ON escalation_referral (status, id)
    WHERE status IN ('PROPOSED', 'CONFIRMED', 'ACCEPTED', 'RETURNED');
