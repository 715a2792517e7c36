package jp.kasane.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a refusal says: in Japanese, which fields, and with what was typed. */
final class Refused {

    private static final String WORDS = ".error-summary, .notice-error, .field-error, #main";

    private final Reply reply;
    private final boolean page;

    Refused(Reply reply) {
        this.reply = reply;
        this.page = reply.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    /** The fields that it names. */
    Set<String> places() {
        return page ? placesOfPage() : placesOfAnswer();
    }

    private Set<String> placesOfPage() {
        Set<String> places = new TreeSet<>();
        Document document = Jsoup.parse(reply.body());
        document.select(".error-summary a[href^=#]").forEach(link -> places.add(link.attr("href")));
        document.select(".field-error[id$=-error]")
                .forEach(error -> places.add(error.id().replaceFirst("-error$", "")));
        document.select("[aria-invalid=true][name]").forEach(field -> places.add(field.attr("name")));
        return places;
    }

    private Set<String> placesOfAnswer() {
        Set<String> places = new TreeSet<>();
        try {
            new ObjectMapper()
                    .readTree(reply.body())
                    .path("errors")
                    .forEach(error -> places.add(error.path("field").asText()));
        } catch (JsonProcessingException e) {
            places.clear();
        }
        return places;
    }

    boolean isInJapanese() {
        String said = page ? Jsoup.parse(reply.body()).select(WORDS).text() : reply.body();
        return said.matches("(?s).*[ぁ-ん].*");
    }

    /** Whether everything that was typed into the form still stands in it; an answer to a program holds no form. */
    boolean keeps(Map<TextField, String> said) {
        if (!page) {
            return true;
        }
        Document document = Jsoup.parse(reply.body());
        return said.entrySet().stream()
                .allMatch(each -> document.select("input[name], textarea[name]").stream()
                        .filter(field -> field.attr("name").equals(each.getKey().name()))
                        .anyMatch(field -> typed(field).contains(Spoken.wordOf(each.getValue()))));
    }

    private static String typed(Element field) {
        return field.normalName().equals("textarea") ? field.wholeText() : field.attr("value");
    }
}
