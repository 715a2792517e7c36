-- Of what the notes are, when their item has been taken off the agenda: they stay, and must be found when it is erased.
ALTER TABLE meeting_notes ADD COLUMN backlog_item_id bigint REFERENCES meeting_backlog;
SELECT kasane.point_within_municipality('meeting_notes');
CREATE INDEX meeting_notes_by_backlog ON meeting_notes (tenant_id, backlog_item_id);

-- Of items that were taken off before, nobody knows any more; their texts are searched. The tables show one municipality
-- at a time.
DO $$
DECLARE
    town   text;
    before text := current_setting('kasane.tenant', true);
BEGIN
    FOR town IN SELECT id FROM kasane.tenancy_tenant LOOP
        PERFORM set_config('kasane.tenant', town, true);
        UPDATE meeting_notes notes SET backlog_item_id = item.backlog_item_id
        FROM meeting_agenda_items item
        WHERE item.id = notes.item_id;
    END LOOP;
    PERFORM set_config('kasane.tenant', coalesce(before, ''), true);
END
$$;
