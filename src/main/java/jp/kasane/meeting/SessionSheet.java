package jp.kasane.meeting;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A session as its secretariat has it before itself.
 *
 * @param record items, actions, attendance
 * @param spells when which item was before the council, oldest first
 * @param clashing items whose notes wait for a decision
 * @param now the moment of this sheet
 */
public record SessionSheet(MeetingRecord record, List<SessionSpell> spells, Set<Long> clashing, OffsetDateTime now) {

    public Meeting meeting() {
        return record.meeting();
    }

    /** The item that the council is at; null between items. */
    public @Nullable AgendaItem running() {
        return spells.stream()
                .filter(spell -> spell.endedAt() == null)
                .flatMap(spell -> record.items().stream().filter(item -> item.id() == spell.itemId()))
                .findFirst()
                .orElse(null);
    }

    /** How long the item took so far. */
    public Duration elapsed(long itemId) {
        return spells.stream()
                .filter(spell -> spell.itemId() == itemId)
                .map(spell -> spell.length(now))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Items that still lack something, in the order of the agenda. */
    public List<AgendaItem> open() {
        return record.items().stream().filter(item -> item.conclusion() == null).toList();
    }

    public List<AgendaItem> unsettled() {
        return record.items().stream()
                .filter(item -> clashing.contains(item.id()))
                .toList();
    }

    /** Whether anybody was ticked off as being there. */
    public boolean isAttended() {
        return record.attendance().stream().anyMatch(Attendance::came);
    }

    public List<AgreedAction> actionsOf(long itemId) {
        return record.actions().stream()
                .filter(action -> action.itemId() == itemId)
                .map(MeetingRecord.Action::action)
                .toList();
    }
}
