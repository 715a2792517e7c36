package jp.kasane.modelling.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.kasane.engine.FormContract;
import jp.kasane.engine.MessageContract;
import jp.kasane.engine.ProcessContract;
import jp.kasane.modelling.InstalledModels;
import jp.kasane.modelling.ModelFinding;
import jp.kasane.modelling.ModelSet;
import jp.kasane.shared.SubjectType;
import jp.kasane.testing.CodeParts;
import jp.kasane.testing.ShippedProcesses;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** Applies the rules to texts, with the shipped processes active, without the application. */
final class RuleBench {

    static final String SOUND = "SoundProcess.bpmn";

    private static final Map<String, BpmnModelInstance> ACTIVE = new TreeMap<>();

    static final CodeParts PARTS = CodeParts.of(CodeParts.HIMI)
            .with(
                    "writeDownDelegate",
                    new VariableUse(Set.of("caseId"), Set.of()),
                    new ProcessContract(
                            "SoundProcess",
                            Set.of("caseId", "caseNumber"),
                            List.of(new FormContract(
                                    "meeting/look", "UserTask_Look", SubjectType.CASE, Set.of("found"))),
                            List.of(new MessageContract("SoundHeard", true, Set.of()))));

    static {
        ShippedProcesses.files()
                .forEach(file -> ACTIVE.put(
                        file.getFileName().toString().replace(".bpmn", ""), Bpmn.readModelFromFile(file.toFile())));
    }

    private RuleBench() {}

    static List<ModelFinding> findings(String file, String xml) {
        return findings(PARTS, file, xml);
    }

    static List<ModelFinding> findings(KnownParts parts, String file, String xml) {
        return findings(parts, set(read(xml, file)));
    }

    static List<ModelFinding> findings(KnownParts parts, ModelSet set) {
        List<ModelFinding> findings = new ArrayList<>();
        new ProcessModelRules(parts).check(set, findings::add);
        return findings;
    }

    static ModelSet set(ModelSet.ProcessFile... files) {
        return new ModelSet(List.of(files), List.of(), new Active());
    }

    /** @throws org.camunda.bpm.model.xml.ModelException when it does not keep the standard's schema */
    static ModelSet.ProcessFile read(String xml, String file) {
        var stream = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        return new ModelSet.ProcessFile(file, Bpmn.readModelFromStream(stream));
    }

    /** The text of a shipped model, or of the small model that keeps every rule. */
    static String read(String file) {
        Path path = file.equals(SOUND)
                ? Path.of("src/test/resources/models", SOUND)
                : ShippedProcesses.files().stream()
                        .filter(shipped -> shipped.endsWith(file))
                        .findFirst()
                        .orElseThrow();
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Active implements InstalledModels {

        @Override
        public Set<String> processKeys() {
            return ACTIVE.keySet();
        }

        @Override
        public Set<String> decisionKeys() {
            return Set.of();
        }

        @Override
        public Optional<BpmnModelInstance> process(String key) {
            return Optional.ofNullable(ACTIVE.get(key));
        }

        @Override
        public Optional<DmnModelInstance> decision(String key) {
            return Optional.empty();
        }
    }
}
