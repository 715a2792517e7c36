-- What is open at a council, in and out, without walking through everything that was ever carried.
CREATE INDEX escalation_referral_to_open ON escalation_referral (to_council, id)
    WHERE status IN ('PROPOSED', 'CONFIRMED', 'ACCEPTED');
CREATE INDEX escalation_referral_from_open ON escalation_referral (from_council, id)
    WHERE status IN ('PROPOSED', 'CONFIRMED', 'ACCEPTED');
