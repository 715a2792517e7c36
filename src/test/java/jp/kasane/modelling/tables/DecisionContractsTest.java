package jp.kasane.modelling.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kasane.casework.model.Codes;
import jp.kasane.council.model.LegalModes;
import jp.kasane.escalation.model.EscalationFacts;
import jp.kasane.escalation.model.Stability;
import jp.kasane.privacy.model.DisclosureInputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue says what the code does. */
class DecisionContractsTest {

    private static final Path SOURCES = Path.of("src/main/java/jp/kasane");
    private static final Pattern ASKED = Pattern.compile("\"(\\w+Decision)\"");
    private static final Pattern READ =
            Pattern.compile("(?:\\.output|\\.flag|outputs\\(\\)\\.get|[\\w)]\\.get|number)\\((?:\\w+, )?\"(\\w+)\"\\)");

    @Test
    void everyDecisionThatTheCodeAsksIsInTheCatalogue() throws IOException {
        Set<String> asked = new LinkedHashSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            if (text.contains("decisions")
                    && (text.contains(".decide(") || text.contains(".propose(") || text.contains(".explain("))) {
                ASKED.matcher(text).results().forEach(hit -> asked.add(hit.group(1)));
            }
        }

        assertThat(asked).isEqualTo(DecisionContracts.all().keySet());
    }

    /** Inputs and outputs as the source writes them; where it takes them from records, the tests below ask those. */
    @ParameterizedTest
    @CsvSource({
        "AgendaPriorityDecision, meeting/AgendaRating.java, meeting/AgendaRating.java",
        "FollowUpScheduleDecision, escalation/MonitoringPlan.java, followup/model/Distance.java escalation/MonitoringPlan.java",
        "FollowUpScheduleDecision, followup/PlanSchedule.java, followup/model/Distance.java escalation/MonitoringPlan.java",
        "IssuePromotionDecision, systembuilding/PromoteIssue.java, systembuilding/FlagCase.java systembuilding/web/IssueSentences.java",
        "UrgencyDecision, casework/model/AssessmentRules.java, casework/AssessCase.java escalation/UrgencyBehind.java",
        "EscalationDecision, escalation/model/EscalationFacts.java, "
                + "escalation/DecideEscalation.java escalation/Proposals.java escalation/web/DecisionTelling.java",
        "DisclosureDecision, privacy/model/DisclosureInputs.java, privacy/DisclosureLevels.java"
    })
    void inputsAndOutputsAreThoseOfTheSource(String key, String giving, String reading) throws IOException {
        DecisionContract contract = DecisionContracts.of(key).orElseThrow();
        String given = Files.readString(SOURCES.resolve(giving));
        Set<String> read = new LinkedHashSet<>();
        for (String file : reading.split(" ")) {
            READ.matcher(Files.readString(SOURCES.resolve(file)))
                    .results()
                    .map(this::name)
                    .forEach(read::add);
        }

        assertThat(contract.inputs().keySet()).allMatch(name -> given.contains("\"" + name + "\""));
        assertThat(read).isEqualTo(contract.outputs().keySet());
    }

    @Test
    void inputsOfRecordsAreComplete() {
        EscalationFacts facts = new EscalationFacts("CONTINUED", 1, 1, "HIGH", 0, 0, 0, "AREA", "BLOCK", false, false);

        assertThat(facts.toInputs().keySet())
                .isEqualTo(inputs("EscalationDecision").keySet());
        assertThat(DisclosureInputs.of("CONSENT", Set.of(), Set.of(), "NONE")
                        .asMap()
                        .keySet())
                .isEqualTo(inputs("DisclosureDecision").keySet());
    }

    @Test
    void codesThatOtherModulesKeepToThemselvesAreTheSame() {
        assertThat(inputs("DisclosureDecision").get("legalMode").listed())
                .containsExactlyInAnyOrderElementsOf(LegalModes.KNOWN);
        assertThat(inputs("IssuePromotionDecision").get("field").listed())
                .containsExactlyInAnyOrderElementsOf(Codes.FIELDS);
        assertThat(inputs("FollowUpScheduleDecision").get("stability").listed())
                .containsExactly(Stream.of(Stability.values()).map(Enum::name).toArray(String[]::new));
    }

    private static Map<String, ValueSpace> inputs(String key) {
        return DecisionContracts.of(key).orElseThrow().inputs();
    }

    private String name(java.util.regex.MatchResult hit) {
        return hit.group(1);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("modelling"))
                    .toList();
        }
    }
}
