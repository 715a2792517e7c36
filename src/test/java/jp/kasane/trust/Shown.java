package jp.kasane.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** How answers show the hostile texts: whole, and as texts only. */
final class Shown {

    private static final List<String> LINKS = List.of("href", "src", "action", "formaction", "data", "poster");
    private static final Pattern INTERNALS = Pattern.compile(
            "\\bat [\\w.$]+\\(\\w+\\.java:\\d+\\)|java\\.lang\\.\\w+Exception|org\\.(springframework|postgresql|thymeleaf)\\.");

    private final Spoken spoken;
    private final Set<String> whole = ConcurrentHashMap.newKeySet();

    Shown(Spoken spoken) {
        this.spoken = spoken;
    }

    /** The words of the texts that were shown as they were typed. */
    Set<String> whole() {
        return whole;
    }

    /** What is wrong with how a page, an answer or a file shows the texts. */
    List<String> faults(Reply reply) {
        List<String> faults = new ArrayList<>();
        if (reply.body().contains(HostileTexts.EVALUATED)) {
            faults.add("an expression was evaluated");
        }
        if (INTERNALS.matcher(reply.body()).find()) {
            faults.add("internals: " + reply.brief());
        }
        faultsOfHeaders(reply, faults);
        String type = reply.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html")) {
            faultsOfPage(reply.page(), faults);
        } else if (type.contains("json")) {
            Spoken.leaves(reply.body()).forEach(leaf -> altered(leaf, "", faults));
        } else if (type.contains("csv")) {
            reply.body()
                    .lines()
                    .flatMap(line -> Stream.of(line.split(",")))
                    .filter(Shown::isFormula)
                    .forEach(cell -> faults.add("formula " + cell));
        }
        return faults;
    }

    /** No header of somebody's making, and no file name that leads elsewhere. */
    private static void faultsOfHeaders(Reply reply, List<String> faults) {
        reply.headers()
                .map()
                .forEach((name, values) -> values.stream()
                        .filter(value -> name.equalsIgnoreCase("x2")
                                || value.contains("\r")
                                || value.contains("\n")
                                || name.equalsIgnoreCase("Content-Disposition")
                                        && value.matches("(?s).*(\\.\\.|[/\\\\<>|]|zqh).*"))
                        .forEach(value -> faults.add("header " + name + ": " + value)));
    }

    private static boolean isFormula(String cell) {
        String bare = cell.startsWith("\"") ? cell.substring(1) : cell;
        return Spoken.WORD.matcher(cell).find() && !bare.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(bare.charAt(0)) >= 0;
    }

    private void faultsOfPage(Document page, List<String> faults) {
        String whole = page.wholeText();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> faultsOfAttribute(element, attribute, faults));
            element.textNodes().stream().map(TextNode::getWholeText).forEach(text -> altered(text, whole, faults));
            boolean foreign = element.normalName().equals("script")
                    && !element.data().isBlank()
                    && Spoken.WORD.matcher(element.data()).find();
            if (foreign
                    || List.of("iframe", "object", "embed", "base", "marquee", "math")
                            .contains(element.normalName())) {
                faults.add("element " + element);
            }
        }
    }

    private void faultsOfAttribute(Element element, Attribute attribute, List<String> faults) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("on")
                || name.equals("srcdoc")
                || Spoken.WORD.matcher(name).find()) {
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

    /** A shown text that ends with a word must hold all that was typed before it. */
    private void altered(String shown, String page, List<String> faults) {
        Matcher matcher = Spoken.WORD.matcher(shown);
        while (matcher.find()) {
            String text = spoken.text(matcher.group());
            if (text != null && (Spoken.same(shown, text) || Spoken.laidOut(shown, page, text))) {
                whole.add(matcher.group());
            } else if (text != null && Spoken.masked(shown, text)) {
                continue;
            } else if (text != null) {
                faults.add("altered: " + shortened(text) + " shown as " + shortened(shown));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 60) + "…" + text.substring(text.length() - 60) : text;
    }
}
