package jp.kasane.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.AgreedAction;
import jp.kasane.meeting.Conclusion;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.model.DueText;
import jp.kasane.meeting.model.SeatNames;
import jp.kasane.shared.JapaneseDates;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What was concluded, as typed. Components as in {@link Conclusion}; rows without a word are left out.
 *
 * @param version of the item that the caller saw
 * @param onward whether to turn to the next item at once
 */
record SessionConclusionInput(
        @NotNull(message = "{meeting.session.type.required}") @Nullable
        ConclusionType type,

        @NotBlank(message = "{meeting.session.rationale.required}") @Nullable
        String rationale,

        @Nullable String goodPractice,
        @Nullable String urgent,
        List<Row> actions,
        @Nullable String version,
        @Nullable String onward) {

    /** An action: what, who (a name), by when. */
    record Row(
            @Nullable String title,
            @Nullable String assigneeId,
            @Nullable String dueOn) {

        static Row orEmpty(@Nullable Row row) {
            return row == null ? new Row(null, null, null) : row;
        }

        boolean isEmpty() {
            return Typed.text(title) == null && Typed.text(assigneeId) == null && Typed.text(dueOn) == null;
        }
    }

    SessionConclusionInput {
        List<@Nullable Row> given = actions;
        actions = given == null ? List.of() : given.stream().map(Row::orEmpty).toList();
    }

    /** As it was recorded, to be corrected; empty while nothing was. */
    static SessionConclusionInput of(AgendaItem item, List<AgreedAction> agreed, SeatNames names, String rationale) {
        List<Row> rows = agreed.stream()
                .map(each -> new Row(
                        each.title(),
                        names.labelOf(each.assigneeId()).orElse(""),
                        each.dueOn() == null ? "" : JapaneseDates.format(each.dueOn())))
                .toList();
        return new SessionConclusionInput(
                item.conclusion(),
                rationale,
                item.goodPractice() ? "true" : null,
                item.urgent() ? "true" : null,
                rows,
                String.valueOf(item.version()),
                null);
    }

    /** @throws ProblemException INVALID naming the row's field */
    Conclusion toConclusion(SeatNames names, LocalDate on) {
        List<AgreedAction> agreed = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            if (!actions.get(i).isEmpty()) {
                agreed.add(action("actions[" + i + "].", actions.get(i), names, on));
            }
        }
        return new Conclusion(
                Objects.requireNonNull(type),
                Objects.requireNonNull(rationale).replace("\r\n", "\n"),
                goodPractice != null,
                urgent != null,
                agreed);
    }

    private static AgreedAction action(String path, Row row, SeatNames names, LocalDate on) {
        String title = Typed.text(row.title());
        if (title == null) {
            throw ProblemException.invalid(path + "title", "meeting.session.action.required");
        }
        String who = Typed.text(row.assigneeId());
        if (who == null) {
            throw ProblemException.invalid(path + "assigneeId", "meeting.session.assignee.required");
        }
        long assignee = names.find(who)
                .orElseThrow(() -> ProblemException.invalid(path + "assigneeId", "meeting.session.assignee.unknown"));
        return new AgreedAction(title, assignee, DueText.parse(path + "dueOn", row.dueOn(), on));
    }

    @Nullable
    Integer itemVersion() {
        return Typed.optionalWhole("version", version);
    }
}
