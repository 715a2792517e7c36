package jp.kasane.modelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import jp.kasane.modelling.HostileFiles.Hostile;
import jp.kasane.modelling.reading.ModelReader;
import jp.kasane.modelling.rules.ProcessModelRules;
import jp.kasane.testing.CodeParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What means harm is refused by its bytes, in words that an administrator understands, and no parser ever sees it. */
class HostileFilesTest {

    private static final ModelReader READER = new ModelReader();
    private static final Duration HANG = Duration.ofSeconds(30);

    /** What may be said about each kind of trick, so that none is refused for something else by chance. */
    private static final Map<String, Set<String>> CODES = Map.ofEntries(
            Map.entry("bomb", Set.of("xml-doctype")),
            Map.entry(
                    "charset",
                    Set.of(
                            "file-encoding",
                            "xml-broken",
                            "xml-declaration",
                            "xml-doctype",
                            "value-not-allowed",
                            "expression-not-allowed")),
            Map.entry(
                    "code",
                    Set.of(
                            "code-not-allowed",
                            "attribute-not-allowed",
                            "element-not-allowed",
                            "element-misplaced",
                            "value-not-allowed")),
            Map.entry(
                    "disguise",
                    Set.of(
                            "file-not-xml",
                            "file-kind",
                            "file-empty",
                            "file-encoding",
                            "root-element",
                            "xml-broken",
                            "xml-doctype",
                            "value-not-allowed")),
            Map.entry(
                    "expression",
                    Set.of(
                            "expression-not-allowed",
                            "value-not-allowed",
                            "code-not-allowed",
                            "attribute-not-allowed",
                            "element-not-allowed",
                            "text-not-allowed")),
            Map.entry("feel", Set.of("feel-not-allowed", "expression-not-allowed")),
            Map.entry("listener", Set.of("code-not-allowed", "element-not-allowed")),
            Map.entry(
                    "structure",
                    Set.of(
                            "element-not-allowed",
                            "attribute-not-allowed",
                            "value-not-allowed",
                            "code-not-allowed",
                            "duplicate-id",
                            "attribute-missing",
                            "reference-unknown",
                            "element-misplaced",
                            "text-not-allowed",
                            "xml-broken")),
            Map.entry(
                    "table",
                    Set.of("code-not-allowed", "attribute-not-allowed", "element-not-allowed", "value-not-allowed")),
            Map.entry(
                    "xxe",
                    Set.of(
                            "xml-doctype",
                            "xml-broken",
                            "xml-processing-instruction",
                            "attribute-not-allowed",
                            "element-not-allowed")),
            Map.entry(
                    "huge",
                    Set.of(
                            "xml-depth",
                            "xml-elements",
                            "xml-doctype",
                            "xml-attributes",
                            "xml-value",
                            "xml-text",
                            "xml-broken",
                            "xml-declaration",
                            "xml-processing-instruction",
                            "value-not-allowed",
                            "expression-not-allowed",
                            "feel-not-allowed",
                            "table-too-large",
                            "drawing-too-large",
                            "file-too-large",
                            "file-not-xml",
                            "file-name",
                            "element-not-allowed",
                            "attribute-not-allowed",
                            "text-not-allowed",
                            "too-many-findings",
                            "element-misplaced",
                            "root-element")));

    private final List<String> parsed = new ArrayList<>();
    private final CheckModels check = new CheckModels(List.of(READER), List.of(), new CountingParser());
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    HostileFilesTest() {
        messages.setBasename("messages/modelling");
        messages.setDefaultEncoding("UTF-8");
    }

    static List<Hostile> files() {
        return HostileFiles.all().stream()
                .filter(hostile -> !hostile.folder().equals("loop"))
                .toList();
    }

    static List<Hostile> loops() {
        return HostileFiles.of("loop");
    }

    static List<String> hugeFiles() {
        return HugeFiles.names();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aHostileFileIsRefusedBeforeAnyParserSeesIt(Hostile hostile) {
        mustBeRefused(hostile);
    }

    @ParameterizedTest
    @MethodSource("hugeFiles")
    void aHugeFileIsRefusedBeforeAnyParserSeesIt(String name) {
        mustBeRefused(HugeFiles.all().get(name).get());
    }

    @Test
    void theFilesThatTricksWerePutIntoAreHarmless() {
        assertThat(check.check(HostileFiles.harmless()).findings()).isEmpty();
        assertThat(parsed).containsExactly("Harmless.bpmn", "Harmless.dmn");
    }

    @Test
    void filesThatOnlyRunForEverCarryNoOtherTrick() {
        List<ModelFile> loops =
                HostileFiles.of("loop").stream().map(Hostile::file).toList();
        assertThat(loops).hasSizeGreaterThanOrEqualTo(7);
        assertThat(check.check(loops).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("loops")
    void aFileThatRunsForEverIsRefusedByTheRules(Hostile hostile) {
        ProcessModelRules rules = new ProcessModelRules(CodeParts.of(CodeParts.HIMI));
        CheckModels whole = new CheckModels(List.of(READER), List.of(rules), new CountingParser());

        assertThat(whole.check(List.of(hostile.file())).errors())
                .extracting(ModelFinding::code)
                .containsAnyOf("loop-without-wait", "flow-unlinked");
    }

    @Test
    void thereAreEnoughOfEachKind() {
        assertThat(HostileFiles.all().size() + HugeFiles.all().size()).isGreaterThanOrEqualTo(450);
        assertThat(files()).extracting(Hostile::folder).containsAll(kindsOfTrick());
    }

    @Test
    void aRefusedFileDoesNotKeepTheOthersFromBeingParsed() {
        List<ModelFile> files = new ArrayList<>(HostileFiles.harmless());
        files.add(files().get(0).file());
        CheckReport report = check.check(files);
        assertThat(report.unreadable()).containsExactly(files().get(0).file().name());
        assertThat(parsed).containsExactly("Harmless.bpmn", "Harmless.dmn");
    }

    @Test
    void aCheckThatStopsIsAnError() {
        ModelCheck broken = (models, findings) -> {
            throw new IllegalStateException("unexpected");
        };
        CheckModels stopping = new CheckModels(List.of(), List.of(broken), new CountingParser());

        assertThat(stopping.check(HostileFiles.harmless()).errors())
                .extracting(ModelFinding::code)
                .containsExactly("check-failed", "check-failed");
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        List<ModelFile> twice =
                List.of(HostileFiles.harmless().get(0), HostileFiles.harmless().get(0));
        CheckReport report = check.check(twice);
        assertThat(report.findings()).extracting(ModelFinding::code).containsExactly("file-twice");
        assertThat(parsed).isEmpty();
    }

    private static List<String> kindsOfTrick() {
        return CODES.keySet().stream().filter(kind -> !kind.equals("huge")).toList();
    }

    private void mustBeRefused(Hostile hostile) {
        CheckReport report = assertTimeoutPreemptively(HANG, () -> check.check(List.of(hostile.file())));

        assertThat(parsed).as("seen by a parser").isEmpty();
        assertThat(report.errors()).isNotEmpty();
        assertThat(report.unreadable()).hasSize(1);
        assertThat(report.errors())
                .extracting(ModelFinding::code)
                .allMatch(code -> CODES.get(hostile.folder()).contains(code), "is about the trick");
        report.errors().forEach(finding -> mustBeJapanese(finding));
        if (Set.of("code", "expression", "listener", "feel", "table").contains(hostile.folder())) {
            assertThat(report.errors()).allMatch(finding -> finding.line() != null && finding.element() != null);
        }
    }

    private void mustBeJapanese(ModelFinding finding) {
        String text =
                messages.getMessage(finding.messageKey(), finding.arguments().toArray(), Locale.JAPANESE);
        assertThat(text)
                .containsPattern("[\\p{IsHiragana}\\p{IsKatakana}]")
                .doesNotContainPattern("\\{\\d}")
                .hasSizeLessThan(500);
    }

    /** Stands where the model API would parse. */
    private final class CountingParser extends ParseModels {

        CountingParser() {
            super(new NothingInstalled());
        }

        @Override
        ModelSet parse(List<ModelFile> files, Consumer<ModelFinding> unreadable) {
            files.forEach(file -> parsed.add(file.name()));
            return super.parse(files, unreadable);
        }
    }

    private static final class NothingInstalled implements InstalledModels {

        @Override
        public Set<String> processKeys() {
            return Set.of();
        }

        @Override
        public Set<String> decisionKeys() {
            return Set.of();
        }

        @Override
        public java.util.Optional<org.camunda.bpm.model.bpmn.BpmnModelInstance> process(String key) {
            return java.util.Optional.empty();
        }

        @Override
        public java.util.Optional<org.camunda.bpm.model.dmn.DmnModelInstance> decision(String key) {
            return java.util.Optional.empty();
        }
    }
}
