package jp.kasane.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Map<Endpoint, Endpoint> pages = new HashMap<>();
    private final Map<Endpoint, Ask> exact = new HashMap<>();
    private final Set<Endpoint> ownPages = new HashSet<>();

    Forms(List<Endpoint> endpoints) {
        this.endpoints = endpoints.stream()
                .filter(each -> each.method().equals("POST") && !each.isRest())
                .toList();
    }

    /** With the path of the scene's object, when only another's form was seen. */
    Optional<Ask> of(Endpoint endpoint, Scene scene) {
        String path = Targets.path(endpoint, scene);
        Ask same = exact.get(endpoint);
        if (same != null && plain(same.path()).equals(path)) {
            return Optional.of(same);
        }
        return Optional.ofNullable(found.get(endpoint)).map(other -> Ask.form(path, other.fields(), other.multipart()));
    }

    /** As it stands on its page now, about the scene's object. */
    Optional<Ask> now(Endpoint endpoint, Session session, Scene scene) {
        Endpoint page = pages.get(endpoint);
        if (page == null) {
            return Optional.empty();
        }
        Forms again = new Forms(List.of(endpoint));
        again.gather(session.ask(Ask.get(Targets.path(page, scene))), page, scene);
        return again.of(endpoint, scene);
    }

    /** Names of the fields into which somebody types. */
    Set<String> typed(Endpoint endpoint) {
        return typed.getOrDefault(endpoint, Set.of());
    }

    void gather(Reply reply, Endpoint page, Scene scene) {
        String path = Targets.path(page, scene);
        if (!reply.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return;
        }
        Document document = Jsoup.parse(reply.body(), "http://kasane" + path);
        for (Element form : document.select("form[method=post]")) {
            String action = form.attr("action").isEmpty() ? path : form.attr("action");
            gather((FormElement) form, action, page, scene, null);
            for (Element button : form.select("button[formaction]")) {
                gather((FormElement) form, button.attr("formaction"), page, scene, button);
            }
        }
    }

    private static String plain(String path) {
        return path.replaceAll("[?#].*", "");
    }

    private void gather(FormElement form, String action, Endpoint page, Scene scene, @Nullable Element button) {
        String plain = plain(action);
        String path = Targets.path(page, scene);
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
            // a page for this form alone tells its hidden fields, lists of many such forms may leave them out
            boolean own = plain(path).equals(plain) && ownPages.add(endpoint);
            if (own || !found.containsKey(endpoint)) {
                found.put(endpoint, ask);
                pages.put(endpoint, page);
            }
            form.select("textarea[name], input[type=text][name], input[type=search][name], input[name]:not([type])")
                    .forEach(field -> typed.computeIfAbsent(endpoint, e -> new TreeSet<>())
                            .add(field.attr("name")));
            if (Targets.path(endpoint, scene).equals(plain) && (own || !exact.containsKey(endpoint))) {
                exact.put(endpoint, ask);
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
                field.getKey(),
                known ? Shapes.value(field.getKey(), endpoint, scene) : filling(form, field.getKey(), scene));
    }

    private static String filling(FormElement form, String name, Scene scene) {
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
