package jp.kasane.trust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.testing.Households;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form as somebody fills it in: what stands in it, and something that fits in every field that is empty. */
final class FilledForm {

    private static final Set<String> NEEDED =
            Set.of("title", "name", "reason", "place", "text", "relation", "giverName", "giverRelation", "kinship");
    private static final Set<String> KNOWN =
            Set.of("meeting", "version", "caseNumber", "caseNumbers", "into", "claimantName", "staffLogin");

    /** Choices after which somebody has more to say. */
    private static final Set<String> TALKATIVE =
            Set.of("PROFILE", "SUBSTITUTE", "PARENT", "FAMILY", "OTHER", "NUMBERS");

    private final FormElement form;
    private final Endpoint endpoint;
    private final Scene scene;

    FilledForm(FormElement form, Endpoint endpoint, Scene scene) {
        this.form = form;
        this.endpoint = endpoint;
        this.scene = scene;
    }

    List<Map.Entry<String, String>> fields() {
        Set<String> files = names("input[type=file]");
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        form.formData().stream()
                .filter(field -> !files.contains(field.key()))
                .forEach(field -> fields.add(replaced(field.key(), field.value())));
        fields.addAll(choices(fields));
        files.forEach(name -> fields.add(Map.entry(name + "@file.txt", file())));
        return endpoint.pattern().contains("/narrow") ? narrowed(fields) : fields;
    }

    private Set<String> names(String query) {
        return form.select(query).stream().map(field -> field.attr("name")).collect(Collectors.toSet());
    }

    /** Of each choice in which nothing is chosen the first, or the one with which most of the other fields count. */
    private List<Map.Entry<String, String>> choices(List<Map.Entry<String, String>> fields) {
        Set<String> chosen = fields.stream().map(Map.Entry::getKey).collect(Collectors.toCollection(HashSet::new));
        return form.select("input[type=radio], input[type=checkbox]").stream()
                .filter(choice -> !choice.hasAttr("disabled"))
                .sorted(Comparator.comparing(choice -> !TALKATIVE.contains(choice.attr("value"))))
                .filter(choice -> !choice.attr("name").isEmpty() && chosen.add(choice.attr("name")))
                .map(choice -> Map.entry(choice.attr("name"), choice.hasAttr("value") ? choice.attr("value") : "on"))
                .toList();
    }

    private String file() {
        return endpoint.pattern().equals("/rehearsals") ? AdminScene.CASES : "試し";
    }

    /** One of the items that were consented to stays no longer, and what follows from it was seen. */
    private static List<Map.Entry<String, String>> narrowed(List<Map.Entry<String, String>> fields) {
        List<String> items = valuesOf("items", fields);
        fields.remove(Map.entry("items", items.get(0)));
        fields.removeIf(field -> field.getKey().equals("seen"));
        String seen = Stream.of("purposes", "recipients", "items")
                .map(name -> valuesOf(name, fields).stream().sorted().collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
        fields.add(Map.entry("seen", seen));
        return fields;
    }

    private static List<String> valuesOf(String name, List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** A council to choose is the scene's. */
    private Map.Entry<String, String> replaced(String name, String value) {
        if (name.equals("council")) {
            return Map.entry(name, scene.area);
        }
        if (name.matches("rows\\[[1-9]]\\.position")) {
            return Map.entry(name, "");
        }
        if (!value.isEmpty() && !name.equals("profile") && !name.endsWith("consentBy")) {
            return Map.entry(name, value);
        }
        return Map.entry(name, KNOWN.contains(name) ? Shapes.value(name, endpoint, scene) : filling(name));
    }

    private static String chosen(Element select) {
        return select.select("option").stream()
                .map(option -> option.attr("value"))
                .filter(value -> !value.isEmpty())
                .min(Comparator.comparing(value -> !TALKATIVE.contains(value) && !value.equals("tomiya")))
                .orElse("");
    }

    private String filling(String name) {
        Element control = form.select("[name]").stream()
                .filter(each -> each.attr("name").equals(name))
                .findFirst()
                .orElseThrow();
        if (control.normalName().equals("select")) {
            return chosen(control);
        }
        String last = name.replaceAll(".*[.\\]]", "");
        return switch (last) {
            case "dueOn",
                    "on",
                    "date",
                    "from",
                    "until",
                    "givenOn",
                    "validUntil",
                    "since",
                    "birthDate",
                    "receivedOn",
                    "validFrom",
                    "lastDay" ->
                Households.today()
                        .plusDays(last.equals("dueOn") || last.equals("date") ? 14 : 0)
                        .plusDays(last.equals("from") ? scene.later() : 0)
                        .toString();
            case "document" -> Townspeople.DOCUMENT;
            case "documentVersion" -> "1";
            case "time", "startTime" -> "13:30";
            case "minutes", "sessionMinutes", "ageBand", "urgency", "commonality", "feasibility", "days" -> "3";
            case "email" -> "dare@example.jp";
            default -> NEEDED.contains(last) || control.normalName().equals("textarea") ? "架空の文" : "";
        };
    }
}
