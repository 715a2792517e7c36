package jp.kasane.modelling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.council.FlowType;
import jp.kasane.council.LadderOutline;
import jp.kasane.council.ProfileOutline;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.drawing.ProcessDrawing;
import jp.kasane.testing.CodeParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The process that is drawn from a profile keeps every rule of that profile's municipality. */
class DrawnProcessesTest {

    static List<LadderOutline> profiles() {
        return ProfileOutline.shipped().stream().map(LadderOutline::of).toList();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aDrawnProcessKeepsTheRules(LadderOutline outline) {
        ModelFile file = ProcessDrawing.file(outline);

        assertThat(RuleBench.findings(
                        CodeParts.of(shape(outline)), file.name(), new String(file.content(), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static LadderShape shape(LadderOutline outline) {
        Map<String, Integer> rungs = outline.rungs().stream()
                .collect(Collectors.toMap(
                        LadderOutline.Rung::code, rung -> outline.rungs().indexOf(rung) + 1));
        Set<LadderShape.Way> ways = outline.ways().stream()
                .filter(way -> way.type() == FlowType.ESCALATE)
                .map(way -> new LadderShape.Way(layer(outline, way.fromRung()), layer(outline, way.toRung())))
                .collect(Collectors.toSet());
        return new LadderShape(outline.process(), rungs, ways);
    }

    private static String layer(LadderOutline outline, int rung) {
        return outline.rungs().get(rung - 1).code();
    }
}
