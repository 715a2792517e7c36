package jp.kasane.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import jp.kasane.meeting.AgreedAction;
import jp.kasane.meeting.Conclusion;
import jp.kasane.meeting.ConclusionType;
import org.jspecify.annotations.Nullable;

/** 審議結果. Components as in {@link Conclusion}; flags default to false. */
record ConclusionForm(
        @NotNull(message = "{meeting.conclusion.required}") ConclusionType type,
        @NotBlank(message = "{meeting.text.blank}") String rationale,
        @Nullable Boolean goodPractice,
        @Nullable Boolean urgent,
        @Nullable List<@NotNull(message = "{meeting.agenda.null}") @Valid ActionForm> actions) {

    record ActionForm(
            @NotBlank(message = "{meeting.text.blank}") String title,
            @NotNull(message = "{meeting.text.blank}") Long assigneeId,
            @Nullable LocalDate dueOn) {}

    Conclusion toConclusion() {
        List<AgreedAction> agreed = actions == null
                ? List.of()
                : actions.stream()
                        .map(each -> new AgreedAction(each.title(), each.assigneeId(), each.dueOn()))
                        .toList();
        return new Conclusion(type, rationale, Boolean.TRUE.equals(goodPractice), Boolean.TRUE.equals(urgent), agreed);
    }
}
