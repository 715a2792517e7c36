-- Of what the reason of a postponement or cancellation may speak: everything that was open at the council then. The agenda
-- itself is given back, so that it cannot tell any more.
CREATE TABLE meeting_change_items (
    change_id       bigint NOT NULL REFERENCES meeting_changes,
    backlog_item_id bigint NOT NULL REFERENCES meeting_backlog,
    PRIMARY KEY (change_id, backlog_item_id)
);
SELECT kasane.separate('meeting_change_items');
CREATE INDEX meeting_change_items_by_backlog ON meeting_change_items (tenant_id, backlog_item_id);

-- Of old changes: what had come to the council by then and was not concluded before. The tables show one municipality at
-- a time.
DO $$
DECLARE
    town   text;
    before text := current_setting('kasane.tenant', true);
BEGIN
    FOR town IN SELECT id FROM kasane.tenancy_tenant LOOP
        PERFORM set_config('kasane.tenant', town, true);
        INSERT INTO meeting_change_items (change_id, backlog_item_id)
        SELECT change.id, backlog.id
        FROM meeting_changes change
            JOIN meeting_meetings meeting ON meeting.id = change.meeting_id
            JOIN meeting_backlog backlog ON backlog.council_code = meeting.council_code
        WHERE backlog.entered_on <= (change.changed_at AT TIME ZONE 'Asia/Tokyo')::date
          AND NOT EXISTS (SELECT FROM meeting_agenda_items item
                          WHERE item.backlog_item_id = backlog.id AND item.concluded_at < change.changed_at);
    END LOOP;
    PERFORM set_config('kasane.tenant', coalesce(before, ''), true);
END
$$;
