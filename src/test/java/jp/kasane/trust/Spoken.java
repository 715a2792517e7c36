package jp.kasane.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hostile texts that were sent, each with a word of its own at its end, and whether they come back as they were. */
final class Spoken {

    static final Pattern WORD = Pattern.compile("zqh(\\d+)k");
    /** Who stands in a text instead of a name. */
    private static final Pattern PEOPLE = Pattern.compile("同意した人|立会人|来談者|[A-Z]氏");

    private static final AtomicInteger SERIAL = new AtomicInteger(1000);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TABLES = Set.of("pasted", "rows", "table");

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /**
     * Of a pasted table only the last cell ends with the word, and comes back as it was.
     *
     * @return the text with its word
     */
    String say(TextField field, String text) {
        String word = "zqh" + SERIAL.incrementAndGet() + "k";
        String sent = (field.isForm() ? whole(text) : text) + word;
        texts.put(word, expected(field, sent, word));
        return sent;
    }

    /** Numbers of cases may be typed in full width and are shown as numbers are written. */
    private static String expected(TextField field, String sent, String word) {
        if (field.lastName().startsWith("caseNumber")) {
            return word;
        }
        return TABLES.contains(field.lastName()) || field.endpoint().pattern().equals("/cases/paste")
                ? sent.replaceFirst("(?s).*[\\t\\r\\n,]", "")
                : sent;
    }

    /** A browser has no way to send half a character. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    static String wordOf(String said) {
        Matcher matcher = WORD.matcher(said);
        return matcher.find() ? matcher.group() : "";
    }

    /** Browsers send every end of a line as CR LF; what surrounds a text on a page's form is no part of it. */
    static boolean same(String shown, String text) {
        return lines(shown).contains(lines(text))
                || lines(shown).contains(lines(text).strip());
    }

    /** A page that lays a text out line by line must hold every line of it. */
    static boolean laidOut(String shown, String page, String text) {
        List<String> all = lines(text).lines().map(Spoken::bare).toList();
        String last = all.isEmpty() ? "" : all.get(all.size() - 1);
        return all.size() > 1
                && (bare(shown).contains(last) || last.endsWith(bare(shown)))
                && all.stream().allMatch(bare(page)::contains);
    }

    /** Where the same text was typed as somebody's name, the name is replaced in other texts, and nothing else. */
    static boolean masked(String shown, String text) {
        if (!PEOPLE.matcher(shown).find()) {
            return false;
        }
        String rest = PEOPLE.splitAsStream(lines(shown)).map(Pattern::quote).collect(Collectors.joining(".{1,60}"));
        return Pattern.compile(rest, Pattern.DOTALL).matcher(lines(text)).find();
    }

    /** Without what a page sets apart, e.g. a term from what follows its colon. */
    private static String bare(String text) {
        return text.replaceAll("[:：\\s]", "");
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\0', '\ufffd')
                .replace('\uffff', '\ufffd');
    }

    /** Every text of a JSON document, also of one that is kept in a text. */
    static List<String> leaves(String json) {
        List<String> leaves = new ArrayList<>();
        try {
            collect(JSON.readTree(json), leaves);
        } catch (JsonProcessingException e) {
            leaves.add(json);
        }
        return leaves;
    }

    private static void collect(JsonNode node, List<String> leaves) {
        if (node.isTextual()) {
            String text = node.asText();
            if (text.startsWith("{\"") && text.endsWith("}")) {
                leaves.addAll(leaves(text));
            } else {
                leaves.add(text);
            }
        } else {
            node.forEach(each -> collect(each, leaves));
        }
    }

    @Nullable
    String text(String word) {
        return texts.get(word);
    }

    /** Of texts that are nowhere any more. */
    void forget() {
        texts.clear();
    }
}
