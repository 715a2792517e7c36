package jp.kasane.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No caller ever sees a message key. */
class MessageKeysTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PROBLEM =
            Pattern.compile("ProblemException\\s*\\.\\s*(invalid|notFound|conflict|forbidden|stale)\\s*\\("
                    + "|new\\s+ProblemException\\s*\\(");
    private static final Pattern CONSTRAINT = Pattern.compile("message\\s*=\\s*\"\\{([^}\"]+)}\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void everyKeyOfAProblemIsInItsBundleInBothLanguages() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path source : sources()) {
            used.addAll(problemKeys(Files.readString(source)));
        }
        assertThat(used).contains("web.version.stale", "identity.login.taken");
        assertAllKnown(used);
    }

    @Test
    void everyKeyOfAConstraintIsInItsBundleInBothLanguages() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path source : sources()) {
            Matcher constraint = CONSTRAINT.matcher(Files.readString(source));
            while (constraint.find()) {
                if (!constraint.group(1).startsWith("jakarta.")) {
                    used.add(constraint.group(1));
                }
            }
        }
        assertThat(used).contains("identity.name.needed");
        assertAllKnown(used);
    }

    @Test
    void bundlesHaveTheSameKeysAndTheirModulesPrefix() throws IOException {
        for (String bundle : bundles()) {
            Properties japanese = read(bundle + "_ja");
            assertThat(japanese.stringPropertyNames())
                    .as(bundle)
                    .isEqualTo(read(bundle + "_en").stringPropertyNames())
                    .allMatch(key -> key.startsWith(bundle + "."));
            assertThat(read(bundle)).as(bundle + ".properties").isEqualTo(japanese);
        }
    }

    @Test
    void scannerFindsKeysInCallsOfEveryForm() {
        assertThat(problemKeys("throw ProblemException.invalid(\"items[\" + i + \"].x\", \"a.b\", \"c.d\");"))
                .containsExactly("a.b");
        assertThat(problemKeys("ProblemException\n  .conflict(open ? \"a.b\" : \"c.d\", f(1, \"e.f\"))"))
                .containsExactly("a.b", "c.d");
        assertThat(problemKeys("new ProblemException(ProblemKind.STALE, null, \"a.b\")"))
                .containsExactly("a.b");
    }

    /** A literal that ends in a dot or hyphen is the beginning of keys that are put together at run time. */
    private static void assertAllKnown(Set<String> used) throws IOException {
        for (String language : List.of("_ja", "_en")) {
            Set<String> known = keys(language);
            assertThat(used)
                    .as("keys missing in *%s.properties", language)
                    .allMatch(key -> key.matches(".*[.-]")
                            ? known.stream().anyMatch(k -> k.startsWith(key))
                            : known.contains(key));
        }
    }

    /** The literals of the argument that is the key. */
    private static Set<String> problemKeys(String source) {
        Set<String> keys = new TreeSet<>();
        Matcher call = PROBLEM.matcher(source);
        while (call.find()) {
            int position = call.group(1) == null ? 2 : call.group(1).equals("invalid") ? 1 : 0;
            Matcher literal = LITERAL.matcher(argument(source, call.end(), position));
            while (literal.find()) {
                keys.add(literal.group(1));
            }
        }
        return keys;
    }

    private static String argument(String source, int start, int position) {
        int depth = 0;
        int seen = 0;
        boolean quoted = false;
        StringBuilder argument = new StringBuilder();
        for (int i = start; i < source.length() && depth >= 0 && seen <= position; i++) {
            char c = source.charAt(i);
            quoted ^= c == '"' && source.charAt(i - 1) != '\\';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (!quoted && depth == 0 && c == ',') {
                seen++;
            } else if (seen == position) {
                argument.append(c);
            }
        }
        return argument.toString();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_ja.properties"))
                    .map(name -> name.replace("_ja.properties", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> keys(String language) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String bundle : bundles()) {
            keys.addAll(read(bundle + language).stringPropertyNames());
        }
        return keys;
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        Path file = MESSAGES.resolve(name + ".properties");
        assertThat(file).exists();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
