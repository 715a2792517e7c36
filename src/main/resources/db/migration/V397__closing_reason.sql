-- Why a monitoring closed the case (支援終結の理由), kept until the last answer was received and the case is closed.
ALTER TABLE escalation_monitoring
    ADD COLUMN closing_reason text
        CHECK (closing_reason IN ('GOALS_MET', 'ROLES_AGREED', 'OTHER_SYSTEM', 'MOVED', 'DECEASED', 'NO_CONTACT', 'OWN_WISH')),
    ADD CONSTRAINT escalation_monitoring_closes CHECK (closing_reason IS NULL OR result = 'CLOSE');
