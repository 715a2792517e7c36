package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Not escalated because …" is told in words for every reason that a table can give. */
class ReasonMessagesTest {

    private static final Pattern CODE = Pattern.compile("_reasonCode\">\\s*<text>\"([A-Z_]+)\"</text>");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @ParameterizedTest
    @ValueSource(strings = {"escalation/EscalationDecision", "escalation/UrgencyDecision"})
    void everyReasonCodeHasASentence(String table) throws IOException {
        Set<String> codes = new TreeSet<>();
        String text = Files.readString(Path.of("dmn", table + ".dmn"));
        CODE.matcher(text).results().forEach(match -> codes.add("escalation.reason." + match.group(1)));

        assertThat(codes).hasSizeGreaterThan(5);
        assertThat(keys("escalation_ja.properties")).containsAll(codes);
    }

    @Test
    void theLanguagesTellTheSameThings() throws IOException {
        assertThat(keys("escalation_en.properties"))
                .isEqualTo(keys("escalation_ja.properties"))
                .isEqualTo(keys("escalation.properties"));
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(bundle))) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
