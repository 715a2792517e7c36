package jp.kasane.privacy.walk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.Document;

/** One person's browser: opens what links lead to, every page there is, and sends the forms that it met. */
final class Walker {

    private static final int ALIKE = 1;
    private static final List<String> ROOM =
            List.of("", "/minutes", "/agenda", "/session", "/invitation", "/attendance");

    private final String login;
    private final PageClient visitor;
    private final Addresses addresses;
    private final Findings findings;
    private final SentForms forms;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();

    Walker(String login, int port, Addresses addresses, Findings findings) {
        this.login = login;
        this.visitor = PageClient.as(login, port);
        this.addresses = addresses;
        this.findings = findings;
        this.forms = new SentForms(login, visitor, addresses, findings);
    }

    /** Follows links from the front page, and opens every page that the product has. */
    void walk() {
        follow("/");
        addresses.pages().forEach(way -> addresses.filled(way).forEach(this::openOnce));
    }

    /** Opens one page and sends its own form with nothing in it. */
    void refused(String way) {
        openOnce(way);
        forms.sendEmpty(way);
    }

    /** Sends the forms that were met. */
    void send() {
        forms.sendAll(addresses::isOurs);
    }

    private void follow(String start) {
        Deque<String> ways = new ArrayDeque<>(List.of(start));
        while (!ways.isEmpty()) {
            String way = ways.removeFirst();
            if (isWorthOpening(way)) {
                openOnce(way).forEach(ways::add);
            }
        }
    }

    private boolean isWorthOpening(String way) {
        if (way.contains("sign-out") || way.contains("/css/") || way.contains("/js/") || way.contains("year=")) {
            return false;
        }
        if (seen.contains(way) || way.contains("&print")) {
            return false;
        }
        String shape = way.replaceAll("[0-9]+", "0")
                .replaceAll("council=\\w*", "")
                .replaceAll("/councils/\\w+", "/councils/0");
        int already = alike.merge(shape, 1, Integer::sum);
        return already <= ALIKE || addresses.isOurs(way) && !way.contains("?");
    }

    /** The rooms' screens while a session is open. */
    void session(String meeting) {
        for (String page : ROOM) {
            openOnce("/meetings/" + meeting + page);
        }
        openOnce("/meetings/" + meeting + "/session/live?step=1");
        visit("/meetings/" + meeting + "/session").forEach(to -> {
            if (to.contains("/session/") || to.contains("session?")) {
                visit(to);
            }
        });
        forms.sendAll(form -> form.contains("/session/") && !form.contains("/conclusion"));
        seen.clear();
        alike.clear();
    }

    private List<String> openOnce(String way) {
        return seen.add(way) ? visit(way) : List.of();
    }

    /** @return where its links lead */
    private List<String> visit(String way) {
        return findings.judge(login + " " + way, visitor.raw(way))
                .map(this::ways)
                .orElse(List.of());
    }

    private List<String> ways(Document page) {
        forms.meet(page);
        return page.select("a[href]").stream()
                .map(link ->
                        link.absUrl("href").replaceFirst("^http://[^/]+", "").replaceFirst("#.*", ""))
                .filter(to -> to.startsWith("/"))
                .toList();
    }
}
