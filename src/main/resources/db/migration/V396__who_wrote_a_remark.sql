-- Who typed a remark, and when: an answer that somebody else corrects keeps the remark, which stays its author's words.
ALTER TABLE meeting_replies ADD COLUMN remark_by bigint;
ALTER TABLE meeting_replies ADD COLUMN remark_at timestamptz;

DO $$
DECLARE
    town   text;
    before text := current_setting('kasane.tenant', true);
BEGIN
    FOR town IN SELECT id FROM kasane.tenancy_tenant LOOP
        PERFORM set_config('kasane.tenant', town, true);
        UPDATE meeting_replies SET remark_by = replied_by, remark_at = replied_at WHERE remark IS NOT NULL;
    END LOOP;
    PERFORM set_config('kasane.tenant', coalesce(before, ''), true);
END
$$;
