package jp.kasane.security;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.kasane.testing.Product;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;
import org.yaml.snakeyaml.Yaml;

/** The list of components is complete, and every exception to "no known vulnerability" is dated and proven. */
class ComponentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework:spring-core:",
                "org.postgresql:postgresql:",
                "org.camunda.bpm:camunda-engine:"
            })
    void theListNamesWhatIsShipped(String component) throws IOException {
        assumeMade();
        assertThat(Components.shipped().coordinates()).anyMatch(each -> each.startsWith(component));
    }

    @Test
    void theEnginesOwnApplicationsAreNotShipped() throws IOException {
        assumeMade();
        assertThat(Components.shipped().coordinates())
                .hasSizeGreaterThan(80)
                .noneMatch(each -> each.contains("camunda-engine-rest"))
                .noneMatch(each -> each.contains("webapp"))
                .noneMatch(each -> each.contains("camunda-engine-plugin-connect"));
    }

    @Test
    void nothingOfOursAsksTheEngineByExpression() {
        JavaClasses ours = Product.CLASSES;
        List<String> expressions = Arrays.stream(TaskQuery.class.getMethods())
                .map(java.lang.reflect.Method::getName)
                .filter(name -> name.endsWith("Expression"))
                .distinct()
                .toList();
        assertThat(expressions).hasSizeGreaterThan(10);
        for (String name : expressions) {
            noClasses().should().callMethodWhere(target(name)).check(ours);
        }
        noClasses()
                .should()
                .callMethod(TaskService.class, "createNativeTaskQuery")
                .check(ours);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> target(
            String name) {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "of a task query by " + name,
                call -> call.getTarget().getName().equals(name)
                        && call.getTargetOwner().isAssignableTo(TaskQuery.class));
    }

    @Test
    void everyExceptionIsDatedAndNamesItsTests() throws Exception {
        for (Map<String, Object> each : exceptions()) {
            assertThat(each.keySet()).contains("id", "title", "source", "why-no-fix", "why-unreachable");
            LocalDate decided = day(each, "decided");
            assertThat(day(each, "review")).isAfter(decided).isBefore(decided.plusMonths(7));
            assertThat(tests(each)).isNotEmpty().allSatisfy(ComponentsTest::exists);
        }
    }

    @Test
    void everyExceptionIsAboutAComponentThatIsShipped() throws IOException {
        assumeMade();
        Components components = Components.shipped();
        for (Map<String, Object> each : exceptions()) {
            assertThat(components.coordinates()).contains(String.valueOf(each.get("component")));
        }
    }

    private static void exists(String test) throws ClassNotFoundException {
        String[] parts = test.split("#");
        assertThat(Class.forName(parts[0]).getDeclaredMethods())
                .as(test)
                .anyMatch(method -> method.getName().equals(parts[1]) && method.getAnnotations().length > 0);
    }

    /** Maven leaves the goal that makes the list out when it works offline, and only then. */
    private static void assumeMade() {
        boolean offline = Boolean.getBoolean("kasane.build.offline");
        assumeTrue(
                !offline || Components.areListed(),
                "Maven works offline (-o) and made no list of components; a build without -o checks it");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> exceptions() throws IOException {
        try (InputStream file =
                new FileSystemResource("docs/operations/vulnerability-exceptions.yml").getInputStream()) {
            Map<String, Object> content = new Yaml().load(file);
            return (List<Map<String, Object>>) content.get("exceptions");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> tests(Map<String, Object> exception) {
        return (List<String>) exception.get("tests");
    }

    private static LocalDate day(Map<String, Object> exception, String key) {
        return ((java.util.Date) exception.get(key))
                .toInstant()
                .atZone(java.time.ZoneOffset.UTC)
                .toLocalDate();
    }
}
