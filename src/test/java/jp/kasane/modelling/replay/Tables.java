package jp.kasane.modelling.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Tables and inputs for tests of replays. */
public final class Tables {

    private Tables() {}

    static byte[] shipped(String path) {
        try {
            return Files.readAllBytes(Path.of("dmn", path + ".dmn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes up from so many times; nothing is said below 0, and two things above 99. */
    public static byte[] trial(int threshold) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="Definitions_ReplayTrialDecision" name="試し" namespace="http://kasane.jp/dmn">
                  <decision id="ReplayTrialDecision" name="試しの判定" camunda:historyTimeToLive="P1825D">
                    <decisionTable id="Table_Trial" hitPolicy="UNIQUE">
                      <input id="Input_times" label="回数"><inputExpression id="times" typeRef="integer"><text>times</text></inputExpression></input>
                      <output id="Output_outcome" label="提案" name="outcome" typeRef="string" />
                      <output id="Output_target" label="次の層" name="target" typeRef="string" />
                      <output id="Output_reasonCode" label="理由コード" name="reasonCode" typeRef="string" />
                      %s%s%s
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(
                        rule("Stay", "[0..%d]".formatted(threshold - 1), "CONTINUE", "layer", "FRESH"),
                        rule("Up", ">= " + threshold, "UP", "\"TOP\"", "STUCK"),
                        rule("Clash", "> 99", "URGENT", "\"\"", "STUCK"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String rule(String id, String when, String outcome, String target, String reason) {
        return """
                <rule id="Rule_%s"><description>%s の規則</description>
                  <inputEntry id="In_%s"><text>%s</text></inputEntry>
                  <outputEntry id="Outcome_%s"><text>"%s"</text></outputEntry>
                  <outputEntry id="Target_%s"><text>%s</text></outputEntry>
                  <outputEntry id="Reason_%s"><text>"%s"</text></outputEntry>
                </rule>
                """.formatted(id, id, id, when.replace(">", "&gt;"), id, outcome, id, target, id, reason);
    }

    static Map<String, Object> escalation(String conclusion, int timesDiscussed) {
        Map<String, Object> inputs = new HashMap<>(Map.of(
                "timesDiscussed",
                timesDiscussed,
                "fieldCount",
                1,
                "urgency",
                "NORMAL",
                "similarCases",
                0,
                "similarDistricts",
                0,
                "overdueActions",
                0,
                "goodPractice",
                false,
                "becameUrgent",
                false));
        inputs.put("conclusion", conclusion);
        inputs.put("hasLayerAbove", true);
        inputs.put("layer", "AREA");
        inputs.put("layerAbove", "BLOCK");
        return inputs;
    }
}
