package jp.kasane.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guides name what the pages show: pictures that are there, and buttons and links as they are worded. */
class GuidesTest {

    private static final Path GUIDES = Path.of("docs", "operations");
    private static final Path IMAGES = Path.of("docs", "images");
    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]+)]\\(\\.\\./images/([^)]+)\\)");
    private static final Pattern NAMED = Pattern.compile("\\*\\*「([^」]+)」\\*\\*");
    private static final Pattern UNMARKED = Pattern.compile("[^\\s、。（]\\*\\*「|」\\*\\*[^\\s、。（）:]");

    @Test
    void everyPictureOfAGuideExistsAndEveryPictureIsInAGuide() throws IOException {
        List<String> named = found(PICTURE, 2);
        try (Stream<Path> kept = Files.list(IMAGES)) {
            List<String> files =
                    kept.map(each -> each.getFileName().toString()).sorted().toList();
            assertThat(named.stream().distinct().sorted())
                    .hasSizeGreaterThan(10)
                    .isEqualTo(files);
        }
    }

    @Test
    void everyButtonAndLinkIsNamedAsThePagesNameIt() {
        assertThat(found(NAMED, 1).stream().distinct()).hasSizeGreaterThan(100).isSubsetOf(words());
    }

    @Test
    void noNameIsGluedToItsNeighboursSoThatItIsShownInBold() {
        assertThat(found(UNMARKED, 0)).isEmpty();
    }

    private static List<String> found(Pattern pattern, int group) {
        return guides().values().stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map((MatchResult match) -> match.group(group))
                .toList();
    }

    private static Map<Path, String> guides() {
        try (Stream<Path> files = Files.list(GUIDES)) {
            Map<Path, String> texts =
                    files.filter(GuidesTest::isGuide).collect(Collectors.toMap(each -> each, GuidesTest::text));
            assertThat(texts).hasSizeGreaterThanOrEqualTo(8);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isGuide(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("guide-") || "modelling.md".equals(name);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words() {
        try (Stream<Path> bundles = Files.list(MESSAGES)) {
            return bundles.filter(each -> each.toString().endsWith("_ja.properties"))
                    .flatMap(each -> read(each).values().stream().map(String.class::cast))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path bundle) {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
