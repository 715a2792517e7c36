-- How a consent can be proved: who the giver is to the person, who heard an oral one, where the original lies; and what
-- it was narrowed to.
ALTER TABLE privacy_consent
    ADD COLUMN relation    text,
    ADD COLUMN witness     text,
    ADD COLUMN original_at text,
    ADD COLUMN narrows     bigint REFERENCES privacy_consent;

-- Documents that people are explained when they consent; what is recorded names one of them once there are any.
CREATE TABLE privacy_consent_document (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title      text        NOT NULL,
    version    text        NOT NULL,
    valid_from date        NOT NULL,
    added_by   bigint      NOT NULL,
    added_at   timestamptz NOT NULL
);
SELECT kasane.separate('privacy_consent_document');
CREATE UNIQUE INDEX privacy_consent_document_once ON privacy_consent_document (tenant_id, title, version);

-- A case goes from the conference that needs no consent to the one that does (支援会議 → 重層的支援会議).
ALTER TABLE escalation_referral DROP CONSTRAINT escalation_referral_kind_check;
ALTER TABLE escalation_referral ADD CONSTRAINT escalation_referral_kind_check CHECK (kind IN
    ('ESCALATE', 'SHARE_SUCCESS', 'ANSWER', 'URGENT', 'POST_REPORT', 'PROPOSE', 'IMPLEMENT', 'CONSENT_OBTAINED'));
