package jp.kasane.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.kasane.meeting.AgendaChoice;
import org.jspecify.annotations.Nullable;

/** 議題設定. Components as in {@link AgendaChoice}. */
record AgendaForm(
        @NotNull(message = "{meeting.agenda.required}")
        List<@NotNull(message = "{meeting.agenda.null}") @Valid ItemForm> items,

        @Nullable List<@NotNull(message = "{meeting.agenda.null}") @Valid LeftoverForm> leftovers,
        @Nullable Boolean confirmedOnly) {

    record ItemForm(
            @NotNull(message = "{meeting.agenda.null}") Long backlogItemId,
            @Nullable Integer minutes,
            @Nullable String presenter) {}

    record LeftoverForm(
            @NotNull(message = "{meeting.agenda.null}") Long backlogItemId,
            @NotNull(message = "{meeting.text.blank}") String reason) {}

    AgendaChoice toChoice() {
        return new AgendaChoice(
                items.stream()
                        .map(each -> new AgendaChoice.Chosen(each.backlogItemId(), each.minutes(), each.presenter()))
                        .toList(),
                leftovers == null
                        ? List.of()
                        : leftovers.stream()
                                .map(each -> new AgendaChoice.Left(each.backlogItemId(), each.reason()))
                                .toList(),
                Boolean.TRUE.equals(confirmedOnly));
    }
}
