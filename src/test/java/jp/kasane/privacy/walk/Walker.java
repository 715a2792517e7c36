package jp.kasane.privacy.walk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kasane.testing.Http;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;

/** Opens everything that links lead to, and every address of the interface, and keeps what identifies somebody. */
final class Walker {

    private static final int ALIKE = 3;
    private static final Pattern VARIABLE = Pattern.compile("/([a-z-]+)/\\{[^/]+?}(?=/|$)");

    private final int port;
    private final Map<String, Set<String>> ids;
    private final String number;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Integer> alike = new HashMap<>();

    final Map<String, Set<String>> leaks = new TreeMap<>();
    int opened;

    Walker(int port, WalkedCase walked) {
        this.port = port;
        this.ids = walked.ids;
        this.number = walked.number;
    }

    void pages(String login) {
        PageClient visitor = PageClient.as(login, port);
        Set<String> seen = new HashSet<>();
        Deque<String> ways = new ArrayDeque<>(List.of("/"));
        ids.get("meetings")
                .forEach(id -> List.of("", "/minutes", "/agenda", "/session", "/invitation", "/attendance")
                        .forEach(page -> ways.add("/meetings/" + id + page)));
        ids.get("actions").forEach(id -> ways.add("/actions/" + id));
        ids.get("issues").forEach(id -> ways.add("/issues/" + id));
        ids.get("referrals").forEach(id -> ways.add("/referrals/" + id));
        ids.get("backlog").forEach(id -> ways.add("/councils/B2/backlog/" + id + "/rendition"));
        ways.add("/cases/" + number);
        alike.clear();
        while (!ways.isEmpty()) {
            String way = ways.removeFirst();
            if (seen.add(way) && isWorthOpening(way)) {
                open(visitor, login, way, ways);
            }
        }
    }

    private boolean isWorthOpening(String way) {
        if (way.contains("sign-out") || way.contains("/css/") || way.contains("/js/")) {
            return false;
        }
        boolean ours = way.contains(number)
                || ids.values().stream().flatMap(Set::stream).anyMatch(id -> (way + "/").contains("/" + id + "/"));
        return alike.merge(way.replaceAll("[0-9]+", "0"), 1, Integer::sum) <= ALIKE || ours && way.length() < 120;
    }

    private void open(PageClient visitor, String login, String way, Deque<String> ways) {
        opened++;
        String path = way.replaceAll("\\?.*", "");
        if (path.contains(".") || path.endsWith("/file")) {
            try {
                judge(login + " " + way, new String(visitor.download(way), StandardCharsets.UTF_8));
            } catch (IllegalStateException refused) {
                judge(login + " " + way, String.valueOf(refused.getMessage()));
            }
            return;
        }
        PageAnswer answer = visitor.get(way);
        judge(login + " " + way, answer.page().outerHtml() + answer.page().wholeText());
        answer.page().select("a[href]").forEach(link -> {
            String to = link.absUrl("href").replaceFirst("^http://[^/]+", "").replaceFirst("#.*", "");
            if (to.startsWith("/")) {
                ways.add(to);
            }
        });
    }

    /** @param paths of the interface, with variables */
    void endpoints(String login, List<String> paths) {
        String token = new Http(port).tokenOf(login);
        paths.stream().flatMap(path -> filled(path).stream()).distinct().forEach(path -> {
            opened++;
            judge(login + " " + path, get(path, token));
        });
    }

    private Set<String> filled(String path) {
        Matcher variable = VARIABLE.matcher(path);
        if (!variable.find()) {
            return path.contains("{") ? Set.of() : Set.of(path);
        }
        Set<String> all = new HashSet<>();
        for (String id : ids.getOrDefault(variable.group(1), Set.of("1"))) {
            all.addAll(filled(path.substring(0, variable.start()) + "/" + variable.group(1) + "/" + id
                    + path.substring(variable.end())));
        }
        return all;
    }

    private String get(String path, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void judge(String where, String content) {
        Set<String> found = IdentifyingStrings.in(content);
        if (!found.isEmpty()) {
            leaks.put(where, found);
        }
    }
}
