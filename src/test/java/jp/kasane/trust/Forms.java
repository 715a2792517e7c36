package jp.kasane.trust;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** The forms that pages hold, gathered from whoever may see them, filled in so that they can be sent by anybody. */
final class Forms {

    private static final String TYPED =
            "textarea[name], input[type=text][name], input[type=search][name], input[name]:not([type])";

    private final List<Endpoint> endpoints;
    private final Map<Endpoint, Ask> found = new HashMap<>();
    private final Map<Endpoint, Set<String>> typed = new HashMap<>();
    private final Map<Endpoint, Endpoint> pages = new HashMap<>();
    private final Map<Endpoint, Ask> exact = new HashMap<>();
    private final Set<Endpoint> ownPages = new HashSet<>();

    Forms(List<Endpoint> endpoints) {
        this.endpoints = endpoints.stream()
                .filter(each ->
                        each.isOurs() && !each.isRest() && Set.of("GET", "POST").contains(each.method()))
                .toList();
    }

    /** With the path of the scene's object, when only another's form was seen. */
    Optional<Ask> of(Endpoint endpoint, Scene scene) {
        String path = Targets.path(endpoint, scene);
        Ask same = exact.get(endpoint);
        if (same != null && plain(same.path()).equals(path)) {
            return Optional.of(same);
        }
        return Optional.ofNullable(found.get(endpoint))
                .map(other -> other.at(endpoint.changesSomething() ? path : plain(path)));
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
        for (Element form : document.select("form[method=get]:has(" + TYPED + ")")) {
            gather((FormElement) form, actionOf(form, path), page, scene, null);
        }
        for (Element form : document.select("form[method=post]")) {
            String action = actionOf(form, path);
            gather((FormElement) form, action, page, scene, null);
            for (Element button : form.select("button[formaction]")) {
                gather((FormElement) form, button.attr("formaction"), page, scene, button);
            }
        }
    }

    private static String actionOf(Element form, String path) {
        return form.attr("action").isEmpty() ? path : form.attr("action");
    }

    private static String plain(String path) {
        return path.replaceAll("[?#].*", "");
    }

    private void gather(FormElement form, String action, Endpoint page, Scene scene, @Nullable Element button) {
        String plain = plain(action);
        String path = Targets.path(page, scene);
        for (Endpoint endpoint : endpoints) {
            if (!endpoint.matches(form.attr("method").toUpperCase(Locale.ROOT), plain)) {
                continue;
            }
            List<Map.Entry<String, String>> fields = new FilledForm(form, endpoint, scene).fields();
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
            Ask ask = endpoint.changesSomething()
                    ? Ask.form(action, fields, form.attr("enctype").startsWith("multipart"))
                    : Ask.search(plain, fields);
            // a page for this form alone tells its hidden fields, lists of many such forms may leave them out
            boolean own = plain(path).equals(plain) && (ownPages.add(endpoint) || isFirstToTypeInto(form, endpoint));
            if (own || !found.containsKey(endpoint)) {
                found.put(endpoint, ask);
                pages.put(endpoint, page);
            }
            form.select(TYPED)
                    .forEach(field -> typed.computeIfAbsent(endpoint, e -> new TreeSet<>())
                            .add(field.attr("name")));
            if (Targets.path(endpoint, scene).equals(plain) && (own || !exact.containsKey(endpoint))) {
                exact.put(endpoint, ask);
            }
        }
    }

    /** Whether there is something to type at last, where before was only a button, e.g. one that throws a draft away. */
    private boolean isFirstToTypeInto(FormElement form, Endpoint endpoint) {
        return !typed.containsKey(endpoint) && !form.select(TYPED).isEmpty();
    }
}
