package jp.kasane.modelling.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.testing.KasaneTest;
import jp.kasane.web.page.TaskPages;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** There is a template for everything that a model may do, and none for what it may not. */
@KasaneTest
class TemplateCoverageTest {

    private static final Pattern AWAITED = Pattern.compile("<bpmn:receiveTask [^>]*messageRef=\"Message_([A-Za-z]+)\"");
    private static final Pattern CALLED = Pattern.compile("calledElement=\"([A-Za-z]+)\"");

    @Autowired
    private TaskPages pages;

    @Autowired
    private Map<String, JavaDelegate> delegates;

    @Test
    void everyFormHasATemplate() {
        assertThat(values("camunda:formKey")).isEqualTo(pages.formKeys());
    }

    @Test
    void everyDelegateHasATemplate() {
        Set<String> expressions = delegates.keySet().stream()
                .map(name -> "${" + name + "}")
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(values("camunda:delegateExpression")).isEqualTo(expressions);
    }

    @Test
    void everyMessageThatIsAwaitedHasATemplate() {
        Set<String> described = TemplateFiles.all().stream()
                .filter(template -> template.elementType().equals("ReceiveTask"))
                .map(TemplateFiles::message)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).isEqualTo(inModels(AWAITED));
    }

    @Test
    void everyCalledProcessHasATemplate() {
        assertThat(values("calledElement")).isEqualTo(inModels(CALLED));
    }

    private static Set<String> values(String property) {
        return TemplateFiles.all().stream()
                .map(template -> TemplateFiles.value(template, property))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> inModels(Pattern pattern) {
        try (Stream<Path> models = Files.walk(Path.of("bpmn"))) {
            return models.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file -> pattern.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
