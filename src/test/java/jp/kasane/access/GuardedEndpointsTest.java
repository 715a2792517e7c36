package jp.kasane.access;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jp.kasane.testing.Product;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whoever writes an endpoint says to whom it is open. */
class GuardedEndpointsTest {

    private static final ArchRule RULE = methods()
            .that()
            .areAnnotatedWith(RequestMapping.class)
            .or()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith(Guarded.class);

    @Test
    void everyEndpointNamesItsPolicies() {
        RULE.check(Product.CLASSES);
    }

    @Test
    void anEndpointWithoutPoliciesIsCaught() {
        assertThat(RULE.evaluate(new ClassFileImporter().importClasses(Unguarded.class))
                        .hasViolation())
                .isTrue();
    }

    static class Unguarded {

        @GetMapping("/unguarded")
        String show() {
            return "";
        }
    }
}
