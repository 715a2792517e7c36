package jp.kasane.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.testing.KasaneTest;
import jp.kasane.web.page.TaskPages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every user task of the models can be done on a page. */
@KasaneTest
class TaskPagesTest {

    private static final Pattern FORM_KEY = Pattern.compile("camunda:formKey=\"([^\"]+)\"");

    @Autowired
    private TaskPages pages;

    @Test
    void everyFormKeyOfTheModelsHasAPage() throws IOException {
        assertThat(formKeys()).isNotEmpty().isSubsetOf(pages.formKeys());
    }

    @Test
    void noPageWaitsForATaskThatDoesNotExist() throws IOException {
        assertThat(pages.formKeys()).isSubsetOf(formKeys());
    }

    private static Set<String> formKeys() throws IOException {
        try (Stream<Path> models = Files.walk(Path.of("bpmn"))) {
            return models.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file -> FORM_KEY.matcher(read(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
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
