package jp.kasane.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.privacy.NewConsent;
import org.jspecify.annotations.Nullable;

/** 相談受付・申込票 as sent. Components as in {@link Intake}. */
record IntakeForm(
        @NotNull(message = "{casework.text.blank}") LocalDate receivedOn,
        @NotBlank(message = "{casework.text.blank}") String areaCode,
        @NotBlank(message = "{casework.text.blank}") String title,
        @NotBlank(message = "{casework.text.blank}") String route,
        @Nullable Set<@NotNull(message = "{casework.text.blank}") String> topics,
        @Nullable String topTopic,
        @NotEmpty(message = "{casework.fields.empty}") Set<@NotNull(message = "{casework.text.blank}") String> fields,
        @Nullable String freeText,
        @Nullable Urgency statedUrgency,
        @Nullable Set<@NotNull(message = "{casework.text.blank}") String> grounds,
        @Nullable List<@Valid @NotNull(message = "{casework.text.blank}") MemberForm> members,
        @Nullable VisitorForm visitor) {

    Intake toIntake() {
        return new Intake(
                receivedOn,
                areaCode,
                title,
                route,
                Objects.requireNonNullElse(topics, Set.of()),
                topTopic,
                fields,
                Objects.requireNonNullElse(freeText, ""),
                Objects.requireNonNullElse(statedUrgency, Urgency.NORMAL),
                Objects.requireNonNullElse(grounds, Set.of()),
                members == null
                        ? List.of()
                        : members.stream().map(MemberForm::toMember).toList(),
                visitor == null ? null : visitor.toVisitor());
    }

    /** Consents by position of the member. */
    Map<Integer, NewConsent> consents() {
        Map<Integer, NewConsent> consents = new HashMap<>();
        List<MemberForm> household = Objects.requireNonNullElse(members, List.of());
        for (int i = 0; i < household.size(); i++) {
            IntakeConsentForm consent = household.get(i).consent();
            if (consent != null) {
                consents.put(i, consent.toConsent());
            }
        }
        return consents;
    }
}
