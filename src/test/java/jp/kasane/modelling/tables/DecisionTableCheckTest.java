package jp.kasane.modelling.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.kasane.modelling.InstalledModels;
import jp.kasane.modelling.ModelFinding;
import jp.kasane.modelling.ModelSet;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** Each rule has a table that breaks it; the shipped tables keep all of them. */
class DecisionTableCheckTest {

    private final ReloadableResourceBundleMessageSource messages = messages();
    private final DecisionTableCheck check = new DecisionTableCheck(new TableFindings(messages));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a threshold that leaves 二回目 unanswered, and one that answers it twice
                "escalation/EscalationDecision | <text>&gt;= 3</text> | <text>&gt;= 4</text> | table-gap",
                "escalation/EscalationDecision | <text>&gt;= 3</text> | <text>&gt;= 2</text> | table-overlap",
                "escalation/EscalationDecision | name=\"outcome\" | name=\"result\" | table-contract-output",
                "escalation/EscalationDecision | <text>\"UP\"</text> | <text>\"UPWARD\"</text> | table-contract-answer",
                "escalation/EscalationDecision | <text>\"UP\"</text> | <text>layerAbove</text> | table-contract-unread",
                "escalation/EscalationDecision | <text>\"CONTINUE\"</text> | <text>\"UP\"</text> | table-contract-condition",
                "escalation/EscalationDecision | <text>layerAbove</text> | <text>layerBelow</text> | table-contract-input",
                "escalation/EscalationDecision | id=\"EscalationDecision\" | id=\"RisingDecision\" | table-contract-key",
                "escalation/EscalationDecision | hitPolicy=\"UNIQUE\" | hitPolicy=\"RULE ORDER\" | table-contract-policy",
                "escalation/EscalationDecision | hitPolicy=\"UNIQUE\" | hitPolicy=\"PRIORITY\" | table-hit-policy",
                "escalation/EscalationDecision | \"NORMAL\",\"HIGH\",\"EMERGENCY\" | \"NORMAL\",\"HIGH\" | table-input-values",
                "escalation/EscalationDecision | <text>\"NEEDS_NEW_SERVICE\"</text> | <text>\"NEEDS_SERVICE\"</text> | table-dead-rule",
                "escalation/EscalationDecision | <text>&gt;= 3</text> | <text>&gt;= limit</text> | table-unread-cell",
                "escalation/EscalationDecision | <text>&gt;= 3</text> | <text>\"3\"</text> | table-cell-type",
                "escalation/UrgencyDecision | typeRef=\"boolean\" | typeRef=\"string\" | table-input-type",
                "followup/FollowUpScheduleDecision | <text>\"P1M\"</text> | <text>\"monthly\"</text> | table-contract-answer",
                "followup/FollowUpScheduleDecision | <text>20</text> | <text>\"20\"</text> | table-output-type",
                "meeting/AgendaPriorityDecision | <text>30</text> | <text>300</text> | table-output-value"
            })
    void brokenTableIsFound(String file, String whole, String broken, String code) throws Exception {
        String xml = Files.readString(Path.of("dmn", file + ".dmn"));
        assertThat(xml).contains(whole);

        List<ModelFinding> findings = check(file, xml.replace(whole, broken));

        assertThat(findings).extracting(ModelFinding::code).contains(code);
        findings.forEach(finding -> assertThat(text(finding, Locale.JAPANESE) + text(finding, Locale.ENGLISH))
                .doesNotContain("{", "null"));
    }

    @Test
    void gapIsToldInTheWordsOfTheMeetings() throws Exception {
        String file = "meeting/AgendaPriorityDecision";
        String xml = Files.readString(Path.of("dmn", file + ".dmn"));

        List<ModelFinding> findings = check(file, xml.replace("<text>&lt; 60</text>", "<text>&lt; 50</text>"));

        assertThat(findings)
                .anySatisfy(finding -> assertThat(text(finding, Locale.JAPANESE))
                        .contains("議題の順序と時間", "どの規則にも当てはまらない", "待っている日数: 50以上59以下", "緊急度: 通常"));
    }

    @Test
    void everyKindOfProblemHasItsText() {
        for (TableProblemKind kind : TableProblemKind.values()) {
            ModelFinding finding = ModelFinding.error(kind.code(), "X.dmn", null, "A", "1", "B", "C", "D");
            assertThat(text(finding, Locale.JAPANESE)).isNotEqualTo(text(finding, Locale.ENGLISH));
        }
    }

    @Test
    void everyCodeThatOccursHasAWord() {
        for (DecisionContract contract : DecisionContracts.all().values()) {
            contract.inputs().forEach(this::assertWorded);
            contract.outputs().forEach((name, answer) -> assertWorded(name, answer.space()));
        }
    }

    private void assertWorded(String name, ValueSpace space) {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            TableWords words = new TableWords(messages, language);
            assertThat(space.listed())
                    .allSatisfy(code -> assertThat(words.value(name, code))
                            .as("%s.%s", name, code)
                            .isNotEqualTo(code));
        }
    }

    private List<ModelFinding> check(String file, String xml) throws Exception {
        DmnModelInstance model =
                Dmn.readModelFromStream(new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        String name = Path.of(file + ".dmn").getFileName().toString();
        List<ModelFinding> findings = new ArrayList<>();
        check.check(
                new ModelSet(List.of(), List.of(new ModelSet.DecisionFile(name, model)), new Nothing()), findings::add);
        return findings;
    }

    private String text(ModelFinding finding, Locale language) {
        return messages.getMessage(finding.messageKey(), finding.arguments().toArray(), language);
    }

    private static ReloadableResourceBundleMessageSource messages() {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(
                "classpath:messages/modelling",
                "classpath:messages/escalation",
                "classpath:messages/meeting",
                "classpath:messages/council",
                "classpath:messages/casework",
                "classpath:messages/privacy");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static final class Nothing implements InstalledModels {

        @Override
        public Set<String> processKeys() {
            return Set.of();
        }

        @Override
        public Set<String> decisionKeys() {
            return Set.of();
        }

        @Override
        public Optional<BpmnModelInstance> process(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<DmnModelInstance> decision(String key) {
            return Optional.empty();
        }
    }
}
