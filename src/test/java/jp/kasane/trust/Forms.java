package jp.kasane.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.kasane.testing.Households;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** The forms that pages hold, gathered from whoever may see them, filled in so that they can be sent by anybody. */
final class Forms {

    private static final Set<String> NEEDED = Set.of("title", "name", "reason", "place", "text", "relation");

    private final List<Endpoint> endpoints;
    private final Map<Endpoint, Ask> found = new HashMap<>();
    private final Map<Endpoint, Set<String>> typed = new HashMap<>();
    private final Map<Endpoint, String> pages = new HashMap<>();
    private final Map<Endpoint, Ask> exact = new HashMap<>();

    Forms(List<Endpoint> endpoints) {
        this.endpoints = endpoints.stream()
                .filter(each -> each.method().equals("POST") && !each.isRest())
                .toList();
    }

    /** With the path of the scene's object, when only another's form was seen. */
    Optional<Ask> of(Endpoint endpoint, Scene scene) {
        Ask same = exact.get(endpoint);
        Ask other = found.get(endpoint);
        return same != null || other == null
                ? Optional.ofNullable(same)
                : Optional.of(Ask.form(Targets.path(endpoint, scene), other.fields(), other.multipart()));
    }

    /** Looks at the form's page again, for what changed meanwhile. */
    void refresh(Endpoint endpoint, Session session, Scene scene) {
        String path = pages.get(endpoint);
        if (path != null) {
            found.remove(endpoint);
            exact.remove(endpoint);
            gather(session.ask(Ask.get(path)), path, scene);
        }
    }

    /** Names of the fields into which somebody types. */
    List<String> typed(Endpoint endpoint) {
        return List.copyOf(typed.getOrDefault(endpoint, Set.of()));
    }

    void gather(Reply page, String path, Scene scene) {
        if (!page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return;
        }
        Document document = Jsoup.parse(page.body(), "http://kasane" + path);
        for (Element form : document.select("form[method=post]")) {
            String action = form.attr("action").isEmpty() ? path : form.attr("action");
            gather((FormElement) form, action, path, scene, null);
            for (Element button : form.select("button[formaction]")) {
                gather((FormElement) form, button.attr("formaction"), path, scene, button);
            }
        }
    }

    private void gather(FormElement form, String action, String path, Scene scene, @Nullable Element button) {
        String plain = action.replaceAll("[?#].*", "");
        for (Endpoint endpoint : endpoints) {
            if (!endpoint.matches("POST", plain)) {
                continue;
            }
            List<Map.Entry<String, String>> fields = filled(form, endpoint, scene);
            if (button != null && button.hasAttr("name")) {
                fields.add(Map.entry(button.attr("name"), button.attr("value")));
            }
            for (Map.Entry<String, String> needed : Shapes.parameters(endpoint, scene)) {
                if (fields.stream().noneMatch(field -> field.getKey().equals(needed.getKey()))) {
                    fields.add(needed);
                }
            }
            endpoint.parameters().stream()
                    .filter(condition -> !condition.startsWith("!"))
                    .map(condition -> condition.split("=", 2))
                    .forEach(pair -> fields.add(Map.entry(pair[0], pair.length > 1 ? pair[1] : "0")));
            Ask ask = Ask.form(action, fields, form.attr("enctype").startsWith("multipart"));
            found.putIfAbsent(endpoint, ask);
            pages.putIfAbsent(endpoint, path);
            form.select("textarea[name], input[type=text][name], input[type=search][name], input[name]:not([type])")
                    .forEach(field -> typed.computeIfAbsent(endpoint, e -> new TreeSet<>())
                            .add(field.attr("name")));
            if (Targets.path(endpoint, scene).equals(plain)) {
                exact.putIfAbsent(endpoint, ask);
            }
        }
    }

    /** What stands in the form, and something in every field that is empty. */
    private static List<Map.Entry<String, String>> filled(FormElement form, Endpoint endpoint, Scene scene) {
        Map<String, String> chosen = new HashMap<>();
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        form.formData().stream()
                .filter(field -> form.select("input[type=file]").stream()
                        .noneMatch(file -> file.attr("name").equals(field.key())))
                .forEach(field -> fields.add(Map.entry(field.key(), field.value())));
        fields.forEach(field -> chosen.put(field.getKey(), field.getValue()));
        fields.replaceAll(field -> replaced(field, form, endpoint, scene));
        form.select("input[type=radio], input[type=checkbox]").forEach(choice -> {
            if (!choice.attr("name").isEmpty()
                    && !choice.hasAttr("disabled")
                    && chosen.putIfAbsent(choice.attr("name"), "") == null) {
                fields.add(Map.entry(choice.attr("name"), choice.hasAttr("value") ? choice.attr("value") : "on"));
            }
        });
        form.select("input[type=file]").forEach(file -> fields.add(Map.entry(file.attr("name") + "@file.txt", "試し")));
        return fields;
    }

    /** A council to choose is the scene's; what is empty gets something that fits. */
    private static Map.Entry<String, String> replaced(
            Map.Entry<String, String> field, FormElement form, Endpoint endpoint, Scene scene) {
        if (field.getKey().equals("council")) {
            return Map.entry("council", scene.area);
        }
        if (!field.getValue().isEmpty()) {
            return field;
        }
        boolean known = Set.of("meeting", "version", "caseNumber", "caseNumbers", "into")
                .contains(field.getKey());
        return Map.entry(
                field.getKey(), known ? Shapes.value(field.getKey(), endpoint, scene) : filling(form, field.getKey()));
    }

    private static String filling(FormElement form, String name) {
        Element control = form.select("[name]").stream()
                .filter(each -> each.attr("name").equals(name))
                .findFirst()
                .orElseThrow();
        if (control.normalName().equals("select")) {
            return control.select("option").stream()
                    .map(option -> option.attr("value"))
                    .filter(value -> !value.isEmpty())
                    .findFirst()
                    .orElse("");
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
                    "lastDay" ->
                Households.today()
                        .plusDays(last.equals("dueOn") || last.equals("date") ? 14 : 0)
                        .toString();
            case "time", "startTime" -> "13:30";
            case "minutes", "sessionMinutes", "ageBand", "urgency", "commonality", "feasibility", "days" -> "3";
            case "email" -> "dare@example.jp";
            default -> NEEDED.contains(last) || control.normalName().equals("textarea") ? "架空の文" : "";
        };
    }
}
