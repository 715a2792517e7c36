package jp.kasane.modelling.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kasane.modelling.CheckModels;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a template makes of a task keeps the rules, without anything further filled in. */
@KasaneTest
class AppliedTemplatesTest {

    @Autowired
    private CheckModels checks;

    static List<ElementTemplate> templates() {
        return TemplateFiles.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void keepsTheRules(ElementTemplate template) {
        assertThat(checks.check(List.of(AppliedTemplate.file(template))).findings())
                .as(template.file())
                .isEmpty();
    }
}
