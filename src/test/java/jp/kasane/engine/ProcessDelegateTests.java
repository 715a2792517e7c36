package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kasane.testing.ShippedProcesses;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

/** The models and the code name the same delegates, and each lives in the module whose process uses it. */
class ProcessDelegateTests {

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

    @Test
    void everyDelegateOfAModelIsABeanOfTheOwningModule() {
        assertThat(missing(drawn(), beans())).isEmpty();
    }

    @Test
    void everyDelegateBeanIsUsedByAModel() {
        Set<String> unused = new TreeSet<>(beans().keySet());
        unused.removeAll(drawn().keySet());

        assertThat(unused).isEmpty();
    }

    @Test
    void aMissingOrMisplacedDelegateIsNamed() {
        Map<String, String> drawn = Map.of("goneDelegate", "meeting", "strayDelegate", "meeting");
        Map<String, String> beans = Map.of("strayDelegate", "jp.kasane.followup.process.StrayDelegate");

        assertThat(missing(drawn, beans))
                .containsExactly("jp.kasane.meeting.process.GoneDelegate", "jp.kasane.meeting.process.StrayDelegate");
    }

    /** Classes that should be there and are not. */
    private static Set<String> missing(Map<String, String> drawn, Map<String, String> beans) {
        Set<String> missing = new TreeSet<>();
        drawn.forEach((bean, module) -> {
            String expected =
                    "jp.kasane." + module + ".process." + Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
            if (!expected.equals(beans.get(bean))) {
                missing.add(expected);
            }
        });
        return missing;
    }

    /** Delegates by name, with the module in whose folder the model lies. */
    private static Map<String, String> drawn() {
        Map<String, String> drawn = new TreeMap<>();
        for (Path file : ShippedProcesses.files()) {
            Matcher found = DELEGATE.matcher(Bpmn.convertToString(Bpmn.readModelFromFile(file.toFile())));
            while (found.find()) {
                drawn.put(found.group(1), file.getParent().getFileName().toString());
            }
        }
        return drawn;
    }

    /** Class names of all delegate components by bean name. */
    private static Map<String, String> beans() {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        var naming = new AnnotationBeanNameGenerator();
        Map<String, String> beans = new TreeMap<>();
        for (BeanDefinition component : scanner.findCandidateComponents("jp.kasane")) {
            if (isDelegate(component.getBeanClassName())) {
                beans.put(
                        naming.generateBeanName(component, new SimpleBeanDefinitionRegistry()),
                        component.getBeanClassName());
            }
        }
        return beans;
    }

    private static boolean isDelegate(String className) {
        try {
            return JavaDelegate.class.isAssignableFrom(
                    Class.forName(className, false, ProcessDelegateTests.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
