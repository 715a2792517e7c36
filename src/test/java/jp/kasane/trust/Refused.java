package jp.kasane.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a refusal says: in Japanese, which fields, and with what was typed. */
final class Refused {

    private static final String WORDS = ".error-summary, .notice-error, .field-error, #main";

    private static final Pattern PART = Pattern.compile("（([a-z][a-z-]+)）");

    private final Reply reply;
    private final boolean page;

    Refused(Reply reply) {
        this.reply = reply;
        this.page = reply.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    /** What it says about the whole. */
    String words() {
        return page ? reply.page().select(".error-summary, .notice-error").text() : reply.brief();
    }

    /** The fields that it names. */
    Set<String> places() {
        return page ? placesOfPage() : placesOfAnswer();
    }

    private Set<String> placesOfPage() {
        Set<String> places = new TreeSet<>();
        Document document = reply.page();
        document.select(".error-summary a[href^=#]").forEach(link -> places.add(link.attr("href")));
        document.select(".field-error[id$=-error]")
                .forEach(error -> places.add(error.id().replaceFirst("-error$", "")));
        document.select("[aria-invalid=true][name]").forEach(field -> places.add(field.attr("name")));
        return places;
    }

    private Set<String> placesOfAnswer() {
        Set<String> places = new TreeSet<>();
        try {
            JsonNode said = new ObjectMapper().readTree(reply.body());
            said.path("errors").forEach(error -> places.add(error.path("field").asText()));
            // the Modeler is answered as the engine answers: the field stands in the sentence
            PART.matcher(said.path("message").asText()).results().forEach(part -> places.add(part.group(1)));
        } catch (JsonProcessingException e) {
            places.clear();
        }
        return places;
    }

    boolean isInJapanese() {
        String said = page ? reply.page().select(WORDS).text() : reply.body();
        return said.matches("(?s).*[ぁ-ん].*");
    }

    /** What was typed into the form and stands in no field of the page any more; an answer to a program holds no form. */
    List<String> lost(Map<TextField, String> said) {
        if (!page) {
            return List.of();
        }
        List<String> typed = reply.page().select("input[name], textarea").stream()
                .map(Refused::typed)
                .toList();
        return said.entrySet().stream()
                .filter(each -> typed.stream().noneMatch(text -> text.contains(Spoken.wordOf(each.getValue()))))
                .map(each -> each.getKey().name() + "=" + each.getValue())
                .toList();
    }

    private static String typed(Element field) {
        return field.normalName().equals("textarea") ? field.wholeText() : field.attr("value");
    }
}
