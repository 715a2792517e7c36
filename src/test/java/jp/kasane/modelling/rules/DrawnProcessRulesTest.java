package jp.kasane.modelling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kasane.council.LadderOutline;
import jp.kasane.council.ProfileOutline;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.drawing.ProcessDrawing;
import jp.kasane.modelling.reading.ModelReader;
import jp.kasane.testing.CodeParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn from a profile is read by the allow-list and keeps every rule, the ladder's included. */
class DrawnProcessRulesTest {

    static Stream<LadderOutline> profiles() {
        return ProfileOutline.shipped().stream().map(LadderOutline::of);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void theProcessOfEachProfileKeepsEveryRule(LadderOutline outline) {
        ModelFile file = ProcessDrawing.file(outline);

        assertThat(new ModelReader().check(file)).isEmpty();
        String xml = new String(file.content(), StandardCharsets.UTF_8);
        assertThat(RuleBench.findings(CodeParts.of(shape(outline)), file.name(), xml))
                .isEmpty();
    }

    private static LadderShape shape(LadderOutline outline) {
        Map<String, Integer> rungs = IntStream.range(0, outline.rungs().size())
                .boxed()
                .collect(Collectors.toMap(n -> outline.rungs().get(n).code(), n -> n + 1));
        Set<LadderShape.Way> ways = IntStream.range(1, outline.rungs().size())
                .mapToObj(n -> new LadderShape.Way(
                        outline.rungs().get(n - 1).code(),
                        outline.rungs().get(n).code()))
                .collect(Collectors.toSet());
        return new LadderShape(outline.process(), rungs, ways);
    }
}
