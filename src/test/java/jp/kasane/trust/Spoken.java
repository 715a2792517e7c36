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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The hostile texts that were sent, each with a word of its own at its end, and whether they come back as they were. */
final class Spoken {

    private static final Pattern WORD = Pattern.compile("zqh(\\d+)k");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TABLES = Set.of("pasted", "rows", "table");
    private static final List<String> LINKS = List.of("href", "src", "action", "formaction", "data", "poster");

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /**
     * Of a pasted table only the last cell ends with the word, and comes back as it was.
     *
     * @return the text with its word
     */
    String say(TextField field, String text) {
        String word = "zqh" + (1000 + texts.size()) + "k";
        String sent = (field.isForm() ? whole(text) : text) + word;
        texts.put(word, expected(field, sent, word));
        return sent;
    }

    /** Numbers of cases may be typed in full width and are shown as numbers are written. */
    private static String expected(TextField field, String sent, String word) {
        if (field.lastName().startsWith("caseNumber")) {
            return word;
        }
        return TABLES.contains(field.lastName()) ? sent.replaceFirst("(?s).*[\\t\\r\\n,]", "") : sent;
    }

    /** A browser has no way to send half a character. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    static String wordOf(String said) {
        Matcher matcher = WORD.matcher(said);
        return matcher.find() ? matcher.group() : "";
    }

    /** What is wrong with how a page, an answer or a file shows the texts. */
    List<String> faults(Reply reply) {
        List<String> faults = new ArrayList<>();
        if (reply.body().contains(HostileTexts.EVALUATED)) {
            faults.add("an expression was evaluated");
        }
        reply.headers()
                .map()
                .forEach((name, values) -> values.stream()
                        .filter(value -> name.equalsIgnoreCase("x2") || value.contains("\r") || value.contains("\n"))
                        .forEach(value -> faults.add("header " + name)));
        String type = reply.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html")) {
            faultsOfPage(Jsoup.parse(reply.body()), faults);
        } else if (type.contains("json")) {
            leaves(reply.body()).forEach(leaf -> altered(leaf, "", faults));
        } else if (type.contains("csv")) {
            reply.body()
                    .lines()
                    .flatMap(line -> Stream.of(line.split(",")))
                    .filter(Spoken::isFormula)
                    .forEach(cell -> faults.add("formula " + cell));
        }
        return faults;
    }

    private static boolean isFormula(String cell) {
        String bare = cell.startsWith("\"") ? cell.substring(1) : cell;
        return WORD.matcher(cell).find() && !bare.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(bare.charAt(0)) >= 0;
    }

    private void faultsOfPage(Document page, List<String> faults) {
        String whole = page.wholeText();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> faultsOfAttribute(element, attribute, faults));
            element.textNodes().stream().map(TextNode::getWholeText).forEach(text -> altered(text, whole, faults));
            boolean foreign = element.normalName().equals("script")
                    && !element.data().isBlank()
                    && WORD.matcher(element.data()).find();
            if (foreign
                    || List.of("iframe", "object", "embed", "base", "marquee", "math")
                            .contains(element.normalName())) {
                faults.add("element " + element);
            }
        }
    }

    private void faultsOfAttribute(Element element, Attribute attribute, List<String> faults) {
        String name = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
        String value = attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT);
        if (name.startsWith("on") || name.equals("srcdoc") || WORD.matcher(name).find()) {
            faults.add("attribute " + name + " of " + element.normalName());
        }
        if (LINKS.contains(name)
                && (value.startsWith("javascript:") || value.startsWith("data:text") || value.startsWith("//"))) {
            faults.add("link " + attribute);
        }
        if (!LINKS.contains(name)) {
            altered(attribute.getValue(), "", faults);
        }
    }

    /**
     * A shown text that ends with a word must hold all that was typed before it; a page that lays a text out line by
     * line must hold every line of it.
     */
    private void altered(String shown, String page, List<String> faults) {
        Matcher matcher = WORD.matcher(shown);
        while (matcher.find()) {
            String text = texts.get(matcher.group());
            if (text != null && !same(shown, text) && !laidOut(shown, page, text)) {
                faults.add("altered: " + shortened(text) + " shown as " + shortened(shown));
            }
        }
    }

    private static boolean laidOut(String shown, String page, String text) {
        List<String> all = lines(text).lines().map(String::strip).toList();
        return all.size() > 1
                && shown.contains(all.get(all.size() - 1))
                && all.stream().allMatch(page::contains);
    }

    /** Browsers send every end of a line as CR LF; what surrounds a text on a page's form is no part of it. */
    static boolean same(String shown, String text) {
        return lines(shown).contains(lines(text))
                || lines(shown).contains(lines(text).strip());
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "\ufffd");
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 60) + "…" + text.substring(text.length() - 60) : text;
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

    String text(String word) {
        return texts.get(word);
    }

    Map<String, String> all() {
        return texts;
    }
}
