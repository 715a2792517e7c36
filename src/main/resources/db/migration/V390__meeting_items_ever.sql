-- What ever stood on the agenda of a meeting. An item leaves it: its meeting is cancelled, it is taken off, or its case goes
-- elsewhere. What was said about it at the meeting stays, and whoever reads, erases, keeps or discloses must know of whom it
-- speaks.
CREATE TABLE meeting_items_ever (
    meeting_id      bigint NOT NULL REFERENCES meeting_meetings,
    backlog_item_id bigint NOT NULL REFERENCES meeting_backlog,
    PRIMARY KEY (meeting_id, backlog_item_id)
);
SELECT kasane.separate('meeting_items_ever');
CREATE INDEX meeting_items_ever_by_backlog ON meeting_items_ever (tenant_id, backlog_item_id);

-- Of meetings of old: what stands there, what notes were taken of, what the timelines of the cases tell, and what may have
-- left: what was left over, and what was open when a meeting was cancelled. Rather one too many. The tables show one
-- municipality at a time.
DO $$
DECLARE
    town   text;
    before text := current_setting('kasane.tenant', true);
BEGIN
    FOR town IN SELECT id FROM kasane.tenancy_tenant LOOP
        PERFORM set_config('kasane.tenant', town, true);
        INSERT INTO meeting_items_ever (meeting_id, backlog_item_id)
        SELECT meeting_id, backlog_item_id FROM meeting_agenda_items
        UNION
        SELECT meeting_id, backlog_item_id FROM meeting_notes WHERE backlog_item_id IS NOT NULL
        UNION
        SELECT meeting.id, backlog.id
        FROM casework_timeline told
            JOIN meeting_meetings meeting ON meeting.id::text = told.details ->> 'meeting'
            JOIN meeting_backlog backlog ON backlog.council_code = meeting.council_code
                AND backlog.subject_type = 'CASE' AND backlog.subject_id = told.case_id
                AND backlog.kind = told.details ->> 'kind'
        WHERE told.kind = 'SUBMITTED'
        UNION
        SELECT meeting_id, backlog_item_id FROM meeting_leftovers
        UNION
        SELECT change.meeting_id, item.backlog_item_id
        FROM meeting_changes change JOIN meeting_change_items item ON item.change_id = change.id
        WHERE change.kind = 'CANCELLED';
    END LOOP;
    PERFORM set_config('kasane.tenant', coalesce(before, ''), true);
END
$$;
