package jp.kasane;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jp.kasane.testing.Product;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule is checked on the product and proved to be able to fail on a deliberate violator. */
class ArchitectureTests {

    private static final JavaClasses PRODUCT = Product.CLASSES;
    private static final JavaClasses VIOLATORS = new ClassFileImporter().importPackages("violators");

    enum Rule {
        MODELS_ARE_PLAIN(noClasses()
                .that()
                .resideInAPackage("..model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.camunda..", "org.apache.ibatis..")),
        ONLY_THE_ENGINE_SIDE_KNOWS_CAMUNDA(noClasses()
                .that()
                .resideOutsideOfPackages("..engine..", "..decision..", "..modelling..", "..process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")),
        CONTROLLERS_ARE_PACKAGE_PRIVATE(classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .and()
                .areNotAnnotations()
                .should()
                .bePackagePrivate()),
        PAGES_ARE_PACKAGE_PRIVATE(classes()
                .that()
                .areAnnotatedWith(jp.kasane.web.page.PageController.class)
                .should()
                .bePackagePrivate()),
        PAGES_DO_NOT_TOUCH_MAPPERS(noClasses()
                .that()
                .areAnnotatedWith(jp.kasane.web.page.PageController.class)
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(org.apache.ibatis.annotations.Mapper.class)),
        CONTROLLERS_DO_NOT_TOUCH_MAPPERS(noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(org.apache.ibatis.annotations.Mapper.class)),
        DELEGATES_LIVE_IN_PROCESS(
                classes().that().haveSimpleNameEndingWith("Delegate").should().resideInAPackage("..process..")),
        NOBODY_READS_THE_MACHINES_CLOCK(noClasses()
                .that()
                .resideOutsideOfPackage("..engine..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")),
        /** What a moment's day is depends on the place: between midnight and nine it is still yesterday in UTC. */
        DAYS_ARE_TAKEN_IN_JAPAN(noClasses()
                .that()
                .doNotBelongToAnyOf(jp.kasane.shared.ServerZone.class)
                .should()
                .accessTargetWhere(inTheZoneThatHappensToBe()));

        private final ArchRule rule;

        Rule(ArchRule rule) {
            this.rule = rule;
        }
    }

    private static DescribedPredicate<JavaAccess<?>> inTheZoneThatHappensToBe() {
        return DescribedPredicate.describe("takes the zone that happens to be", access -> {
            String name = access.getTarget().getName();
            return access.getTargetOwner().isEquivalentTo(java.time.OffsetDateTime.class) && name.startsWith("toLocal")
                    || name.equals("systemDefault")
                    || name.equals("systemDefaultZone")
                    || access.getTargetOwner().isEquivalentTo(java.util.TimeZone.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theProductKeeps(Rule rule) {
        rule.rule.check(PRODUCT);
    }

    @ParameterizedTest
    @EnumSource
    void aViolatorIsCaughtBy(Rule rule) {
        assertThat(rule.rule.allowEmptyShould(true).evaluate(VIOLATORS).hasViolation())
                .isTrue();
    }
}
