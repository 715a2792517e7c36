package jp.kasane.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The product's own scripts make no code, no markup and no keys of objects out of text. */
class OwnScriptsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/static/js");

    private static final Pattern MARKUP =
            Pattern.compile("(?:inner|outer)HTML\\s*[+]?=[^=]|insertAdjacentHTML|srcdoc|document\\.write|setHTMLUnsafe"
                    + "|createContextualFragment");
    private static final Pattern CODE =
            Pattern.compile("\\beval\\(|new Function|set(?:Timeout|Interval)\\(\\s*['\"`]|javascript:");
    /** Setting a computed key, copying all keys of a record, or reaching for what all objects share. */
    private static final Pattern KEYS =
            Pattern.compile("\\w\\[(?![^\\]]*['\"0-9])[^\\]]+\\]\\s*=[^=>]|__proto__|\\.prototype|for \\([^)]* in ");

    @Test
    void noneDoes() throws IOException {
        for (Path script : scripts()) {
            String text = Files.readString(script);
            for (Pattern each : List.of(MARKUP, CODE, KEYS)) {
                assertThat(each.matcher(text).results().map(found -> found.group()))
                        .as(script.getFileName().toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "part.innerHTML = text",
                "part.insertAdjacentHTML('beforeend', text)",
                "eval(text)",
                "setTimeout('go()', 1)",
                "kept[name] = value",
                "kept.__proto__.x",
                "for (const key in given) {"
            })
    void whatIsLookedForIsFound(String line) {
        assertThat(Stream.of(MARKUP, CODE, KEYS))
                .anyMatch(each -> each.matcher(line).find());
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            List<Path> scripts = files.filter(file -> file.toString().endsWith(".js"))
                    .sorted()
                    .toList();
            assertThat(scripts).hasSizeGreaterThan(20);
            return scripts;
        }
    }
}
