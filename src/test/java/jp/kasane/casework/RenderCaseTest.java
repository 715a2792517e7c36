package jp.kasane.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class RenderCaseTest {

    private static final HouseholdMember MEMBER = new HouseholdMember(
            "𠮷田 花子",
            null,
            "本人",
            "OTHER",
            null,
            80,
            null,
            null,
            "0766-00-0002",
            "090-0000-0003",
            "hana@example.jp",
            "答えない");

    @Autowired
    Cases cases;

    @Autowired
    RenderCase render;

    @Autowired
    ObjectMapper json;

    @ParameterizedTest
    @EnumSource(names = {"ANONYMOUS", "STATISTICS"})
    void belowRealNamesNobodyIsNamedAndNobodyCanBeReached(DisclosureLevel level) throws JsonProcessingException {
        assertThat(drawn(level))
                .contains("ELDERLY")
                .doesNotContain("𠮷", "葛", "姪", "0766", "090-", "hana@", "答えない", "OTHER");
    }

    @Test
    void atRealNamesEverythingIsThereCharacterByCharacter() throws JsonProcessingException {
        assertThat(drawn(DisclosureLevel.REAL_NAME))
                .contains("𠮷田 花子", "𠮷川 葛\uDB40\uDD00代", "姪", "0766-00-0001")
                .contains("0766-00-0002", "090-0000-0003", "hana@example.jp", "答えない");
    }

    private String drawn(DisclosureLevel level) throws JsonProcessingException {
        Intake intake = new Intake(
                LocalDate.of(2026, 5, 1),
                "D07",
                "姪からの相談",
                "FAMILY",
                Set.of(),
                null,
                Set.of("ELDERLY"),
                "",
                Urgency.NORMAL,
                Set.of(),
                List.of(MEMBER),
                new Visitor("𠮷川 葛\uDB40\uDD00代", "0766-00-0001", "FAMILY", "姪"));
        return json.writeValueAsString(render.full(cases.receive(intake, Actor.SYSTEM), level));
    }
}
