package jp.kasane.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The secretariat's agenda.
 *
 * @param items in the order of the agenda; may be empty when nothing waits
 * @param leftovers reasons for what was not chosen; the others get one by the minutes left
 * @param confirmedOnly refuse items whose anonymous texts nobody confirmed; else they stand with their codes only until
 *     somebody does
 */
public record AgendaChoice(List<Chosen> items, List<Left> leftovers, boolean confirmedOnly) {

    /** Anonymous texts may be confirmed later. */
    public AgendaChoice(List<Chosen> items, List<Left> leftovers) {
        this(items, leftovers, false);
    }

    /**
     * @param minutes null takes what {@code AgendaPriorityDecision} proposes
     * @param presenter who presents it; null when open
     */
    public record Chosen(
            long backlogItemId,
            @Nullable Integer minutes,
            @Nullable String presenter) {}

    /** @param reason in the secretariat's own words */
    public record Left(long backlogItemId, String reason) {}

    /** Exactly as proposed. */
    public static AgendaChoice of(AgendaProposal proposal) {
        return new AgendaChoice(
                proposal.items().stream()
                        .map(each -> new Chosen(each.item().id(), each.minutes(), null))
                        .toList(),
                List.of());
    }
}
