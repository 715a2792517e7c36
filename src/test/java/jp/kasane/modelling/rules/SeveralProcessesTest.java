package jp.kasane.modelling.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.kasane.modelling.ModelFinding;
import jp.kasane.modelling.ModelSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.junit.jupiter.api.Test;

/** What only shows when several processes are looked at together. */
class SeveralProcessesTest {

    @Test
    void processesThatCallEachOtherWithoutWaitingGoOnForEver() {
        ModelSet.ProcessFile there =
                file("There", start("There").callActivity("Call").calledElement("BackProcess"));
        ModelSet.ProcessFile back =
                file("Back", start("Back").callActivity("Call").calledElement("ThereProcess"));

        assertThat(found(there, back))
                .filteredOn(finding -> finding.code().equals("loop-without-wait"))
                .extracting(ModelFinding::file)
                .containsExactlyInAnyOrder("ThereProcess.bpmn", "BackProcess.bpmn");
    }

    @Test
    void aCallOfEachOtherEndsWhereOneOfThemWaits() {
        ModelSet.ProcessFile there =
                file("There", start("There").callActivity("Call").calledElement("BackProcess"));
        ModelSet.ProcessFile back =
                file("Back", start("Back").userTask("Wait").callActivity("Call").calledElement("ThereProcess"));

        assertThat(codes(there, back)).doesNotContain("loop-without-wait");
    }

    @Test
    void aLoopAroundACallWaitsWhenTheCalledProcessDoes() {
        ModelSet.ProcessFile loop = file(
                "Loop",
                start("Loop")
                        .exclusiveGateway("Again")
                        .callActivity("Call")
                        .calledElement("CalledProcess")
                        .exclusiveGateway("Enough")
                        .condition("again", "${x}")
                        .connectTo("Again")
                        .moveToNode("Enough"));

        assertThat(codes(loop, file("Called", start("Called").serviceTask("Work"))))
                .contains("loop-without-wait");
        assertThat(codes(loop, file("Called", start("Called").userTask("Wait"))))
                .doesNotContain("loop-without-wait");
    }

    @Test
    void aProcessThatIsHandedInTogetherWithItsCallerIsKnown() {
        ModelSet.ProcessFile caller =
                file("Caller", start("Caller").callActivity("Call").calledElement("CalledProcess"));
        ModelSet.ProcessFile called = file("Called", start("Called").userTask("Wait"));

        assertThat(codes(caller)).contains("call-unknown");
        assertThat(codes(caller, called)).doesNotContain("call-unknown");
    }

    @Test
    void aBrokenModelDoesNotKeepTheOthersFromBeingExamined() {
        String broken = RuleBench.read(RuleBench.SOUND)
                .replace("SoundProcess", "BrokenProcess")
                .replace("targetRef=\"EndEvent_Late\"", "targetRef=\"Flow_Late\"");
        ModelSet.ProcessFile sound = RuleBench.read(RuleBench.read(RuleBench.SOUND), RuleBench.SOUND);

        assertThat(found(RuleBench.read(broken, "BrokenProcess.bpmn"), sound))
                .extracting(ModelFinding::file, ModelFinding::code)
                .containsOnly(tuple("BrokenProcess.bpmn", "reference-broken"));
    }

    private static StartEventBuilder start(String name) {
        return Bpmn.createExecutableProcess(name + "Process").startEvent();
    }

    private static ModelSet.ProcessFile file(String name, AbstractFlowNodeBuilder<?, ?> last) {
        return new ModelSet.ProcessFile(name + "Process.bpmn", last.endEvent().done());
    }

    private static List<ModelFinding> found(ModelSet.ProcessFile... files) {
        return RuleBench.findings(RuleBench.PARTS, RuleBench.set(files));
    }

    private static List<String> codes(ModelSet.ProcessFile... files) {
        return found(files).stream().map(ModelFinding::code).toList();
    }
}
