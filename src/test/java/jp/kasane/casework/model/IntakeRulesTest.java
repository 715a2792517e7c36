package jp.kasane.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.shared.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IntakeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private final IntakeRules rules = new IntakeRules(TODAY, Set.of("D07")::contains);

    @Test
    void aCompleteIntakeIsAccepted() {
        assertThatCode(() -> rules.check(
                        intake(TODAY, "D07", "題名", Set.of("ELDERLY"), "01", "𠮷".repeat(20_000), born(1944))))
                .doesNotThrowAnyException();
    }

    static List<Arguments> badIntakes() {
        Set<String> elderly = Set.of("ELDERLY");
        return List.of(
                Arguments.of("receivedOn", intake(TODAY.plusDays(1), "D07", "題名", elderly, null, "", born(1944))),
                Arguments.of("receivedOn", intake(LocalDate.of(26, 6, 1), "D07", "題名", elderly, null, "", born(1944))),
                Arguments.of("areaCode", intake(TODAY, "D99", "題名", elderly, null, "", born(1944))),
                Arguments.of("title", intake(TODAY, "D07", " ", elderly, null, "", born(1944))),
                Arguments.of("title", intake(TODAY, "D07", "長".repeat(201), elderly, null, "", born(1944))),
                Arguments.of("fields", intake(TODAY, "D07", "題名", Set.of(), null, "", born(1944))),
                Arguments.of("fields", intake(TODAY, "D07", "題名", Set.of("SNOW"), null, "", born(1944))),
                Arguments.of("topTopic", intake(TODAY, "D07", "題名", elderly, "16", "", born(1944))),
                Arguments.of("topTopic", intake(TODAY, "D07", "題名", elderly, "15", "", born(1944))),
                Arguments.of("freeText", intake(TODAY, "D07", "題名", elderly, null, "長".repeat(50_001), born(1944))),
                Arguments.of("freeText", intake(TODAY, "D07", "題名", elderly, null, "a\0b", born(1944))),
                Arguments.of("freeText", intake(TODAY, "D07", "題名", elderly, null, "\uD842", born(1944))),
                Arguments.of("members[0].birthDate", intake(TODAY, "D07", "題名", elderly, null, "", born(2027))),
                Arguments.of("members[0].birthDate", intake(TODAY, "D07", "題名", elderly, null, "", born(1800))),
                Arguments.of("members[0].name", intake(TODAY, "D07", "題名", elderly, null, "", named("　"))));
    }

    @ParameterizedTest
    @MethodSource("badIntakes")
    void aBadIntakeIsRefusedNamingTheField(String field, Intake intake) {
        var problem = catchThrowableOfType(ProblemException.class, () -> rules.check(intake));

        assertThat(problem.field()).isEqualTo(field);
    }

    private static HouseholdMember born(int year) {
        return new HouseholdMember("山田", null, "本人", "MALE", LocalDate.of(year, 1, 1), 80, null, null, null);
    }

    private static HouseholdMember named(String name) {
        return new HouseholdMember(name, null, "本人", "MALE", null, 80, null, null, null);
    }

    private static Intake intake(
            LocalDate on,
            String area,
            String title,
            Set<String> fields,
            String topTopic,
            String freeText,
            HouseholdMember member) {
        return new Intake(
                on,
                area,
                title,
                "COMMISSIONER",
                Set.of("01", "13"),
                topTopic,
                fields,
                freeText,
                Urgency.NORMAL,
                Set.of(),
                List.of(member));
    }
}
