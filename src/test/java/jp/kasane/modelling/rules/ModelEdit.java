package jp.kasane.modelling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;

/** A change to a sound model, and the rule that it is about. */
record ModelEdit(RuleCode code, String file, String what, Supplier<String> xml) {

    static final String SOUND = RuleBench.SOUND;
    static final String CASE = "CaseEscalationProcess.bpmn";
    static final String DELIBERATION = "CouncilDeliberationProcess.bpmn";
    static final String FOLLOW_UP = "FollowUpActionProcess.bpmn";
    static final String MEETING = "MeetingCycleProcess.bpmn";

    /** @param pairs texts of the model and what takes their place */
    static ModelEdit edit(RuleCode code, String file, String... pairs) {
        return new ModelEdit(code, file, pairs[0] + " → " + pairs[1], () -> {
            String xml = RuleBench.read(file);
            for (int i = 0; i < pairs.length; i += 2) {
                assertThat(xml).contains(pairs[i]);
                xml = xml.replace(pairs[i], pairs[i + 1]);
            }
            return xml;
        });
    }

    /** Makes an element one of another kind. */
    static ModelEdit kind(RuleCode code, String file, String id, String kind) {
        return new ModelEdit(code, file, id + " → " + kind, () -> {
            Matcher element = Pattern.compile("<bpmn:(\\w+) id=\"" + id + "\"(.*?)</bpmn:\\1>", Pattern.DOTALL)
                    .matcher(RuleBench.read(file));
            assertThat(element.find()).isTrue();
            return element.replaceFirst("<bpmn:" + kind + " id=\"" + id + "\""
                    + Matcher.quoteReplacement(element.group(2)) + "</bpmn:" + kind + ">");
        });
    }

    /** A process with that many ways side by side. */
    static ModelEdit wide(RuleCode code, int ways) {
        return new ModelEdit(code, "WideProcess.bpmn", ways + " parallel ways", () -> {
            var fork = Bpmn.createExecutableProcess("WideProcess")
                    .startEvent()
                    .parallelGateway("Gateway_Fork")
                    .userTask()
                    .parallelGateway("Gateway_Join");
            for (int i = 1; i < ways; i++) {
                fork.moveToNode("Gateway_Fork").userTask().connectTo("Gateway_Join");
            }
            return Bpmn.convertToString(
                    fork.moveToNode("Gateway_Join").endEvent().done());
        });
    }

    /** A process of that many tasks one after the other. */
    static ModelEdit line(RuleCode code, int tasks) {
        return new ModelEdit(code, "LineProcess.bpmn", tasks + " tasks", () -> {
            AbstractFlowNodeBuilder<?, ?> line =
                    Bpmn.createExecutableProcess("LineProcess").startEvent();
            for (int i = 0; i < tasks; i++) {
                line = line.userTask();
            }
            return Bpmn.convertToString(line.endEvent().done());
        });
    }

    @Override
    public String toString() {
        return code.code() + ": " + file + ", " + what;
    }
}
