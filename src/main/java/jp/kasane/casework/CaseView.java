package jp.kasane.casework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kasane.privacy.DisclosureLevel;
import org.jspecify.annotations.Nullable;

/**
 * A case as one caller may see it. What the level withholds is absent.
 *
 * @param disclosure level of this rendition
 * @param notice why something is absent; null at real names
 * @param limited whether names are shown and something beside them is left out
 * @param closingReason code, e.g. {@code GOALS_MET}
 * @param receivedBy name of who took it in; null for Kasane itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        String number,
        DisclosureLevel disclosure,
        @Nullable String notice,
        @JsonIgnore boolean limited,
        Set<String> fields,
        CaseState state,
        @Nullable String areaCode,
        @Nullable LocalDate receivedOn,
        @Nullable String receivedBy,
        @Nullable Urgency urgency,
        @Nullable String layer,
        @Nullable String councilCode,
        @Nullable LocalDate closedOn,
        @Nullable String closingReason,
        @Nullable IntakeView intake,
        @Nullable List<MemberView> members,
        @Nullable AssessmentView assessment,
        @Nullable Integer version) {

    /** What was told at intake. Components as in {@link Intake}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IntakeView(
            @Nullable String title,
            String route,
            Set<String> topics,
            @Nullable String topTopic,
            @Nullable String freeText,
            Urgency statedUrgency,
            Set<String> grounds,
            @Nullable Visitor visitor) {}

    /**
     * A household member.
     *
     * @param name the name, or A氏
     * @param age e.g. 80代; null when nothing was told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MemberView(
            long id,
            String name,
            @Nullable String kana,
            String relation,
            @Nullable String age,
            @Nullable String sex,
            @Nullable LocalDate birthDate,
            @Nullable Integer ageBand,
            @Nullable String postalCode,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String mobilePhone,
            @Nullable String email,
            @Nullable String sexText,
            @Nullable LocalDate deceasedOn) {}

    /** The last assessment. Components as in {@link Assessment}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AssessmentView(
            Set<String> fields,
            Set<String> problems,
            Set<String> grounds,
            Urgency statedUrgency,
            @Nullable String strengths,
            @Nullable String wishes,
            @Nullable String policy) {}
}
