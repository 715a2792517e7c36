package jp.kasane.privacy.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Connection.Response;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The forms that one person's pages hold: each is sent with nothing in its fields, and then as somebody fills it in. */
final class SentForms {

    /** After these nothing is left to be sent. */
    private static final List<String> LAST = List.of("/postpone", "/cancel");

    private final String login;
    private final PageClient visitor;
    private final Addresses addresses;
    private final Findings findings;
    private final Map<String, Sending> met = new LinkedHashMap<>();
    private final Set<String> sent = new HashSet<>();

    private record Sending(FormElement form, String action) {}

    SentForms(String login, PageClient visitor, Addresses addresses, Findings findings) {
        this.login = login;
        this.visitor = visitor;
        this.addresses = addresses;
        this.findings = findings;
    }

    void meet(Document page) {
        for (Element each : page.select("form[method=post]")) {
            FormElement form = (FormElement) each;
            Stream.concat(
                            Stream.of(form.hasAttr("action") ? form.absUrl("action") : page.location()),
                            form.select("button[formaction]").stream().map(button -> button.absUrl("formaction")))
                    .map(action -> action.replaceFirst("^http://[^/]+", ""))
                    .filter(action -> addresses.isOurs(action) || isOfCouncil(action))
                    .forEach(action -> met.putIfAbsent(action, new Sending(form, action)));
        }
    }

    /** Nothing in its fields is refused there; the year's plan has none. */
    private static boolean isOfCouncil(String action) {
        return action.startsWith("/councils/") && !action.endsWith("/plan");
    }

    /** @param filledToo which of them are sent filled in, after they were sent empty */
    void sendAll(Predicate<String> filledToo) {
        met.values().stream()
                .sorted(Comparator.comparing(each -> LAST.stream().anyMatch(each.action()::contains)))
                .forEach(each -> {
                    if (sent.add(shapeOf(each.action()))) {
                        send(each, false);
                        if (filledToo.test(each.action())) {
                            send(each, true);
                        }
                    }
                });
        met.clear();
    }

    /** One that was met. */
    void sendEmpty(String action) {
        send(Objects.requireNonNull(met.get(action), action), false);
    }

    /** One of a kind is enough where the objects are of one kind. */
    private static String shapeOf(String action) {
        return action.replaceAll("/[0-9]+(?=/|$)", "/0");
    }

    private void send(Sending sending, boolean filled) {
        Response answer = visitor.raw(sending.action(), fields(sending.form(), filled));
        String where = login + " POST " + sending.action() + (filled ? " filled" : " empty");
        findings.judge(where, answer);
        (answer.statusCode() >= 400 ? findings.refusedForms : findings.acceptedForms).add(where);
    }

    private static List<Map.Entry<String, String>> fields(FormElement form, boolean filled) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        Set<String> chosen = new HashSet<>();
        for (KeyVal field : form.formData()) {
            Element control = control(form, field.key());
            String type = control.attr("type");
            boolean choice = type.equals("radio") || type.equals("checkbox");
            if (type.equals("hidden")) {
                fields.add(Map.entry(field.key(), field.value()));
            } else if (filled && !type.equals("file")) {
                chosen.add(field.key());
                String value = field.value().isEmpty() ? filling(control) : field.value();
                fields.add(Map.entry(field.key(), value));
            } else if (!choice) {
                fields.add(Map.entry(field.key(), ""));
            }
        }
        if (filled) {
            form.select("input[type=radio]:not([disabled])").stream()
                    .filter(radio -> chosen.add(radio.attr("name")))
                    .forEach(radio -> fields.add(Map.entry(radio.attr("name"), radio.attr("value"))));
        }
        return fields;
    }

    private static Element control(FormElement form, String name) {
        return form.elements().stream()
                .filter(each -> each.attr("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Harmless words, for a person's own words come back to that person. */
    private static String filling(Element control) {
        if (control.normalName().equals("select")) {
            return control.select("option").stream()
                    .map(option -> option.attr("value"))
                    .filter(value -> !value.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        return switch (control.attr("type")) {
            case "date" -> jp.kasane.testing.Households.today().plusDays(14).toString();
            case "time" -> "13:30";
            case "number" -> "3";
            case "email" -> "dare@example.jp";
            default -> control.hasAttr("inputmode") ? "3" : "見守りを続ける";
        };
    }
}
