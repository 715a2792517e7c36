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

    private static final int ALIKE = 1;
    private static final Pattern VARIABLE = Pattern.compile("/([a-z-]+)/\\{[^/]+?}(?=/|$)");

    private final int port;
    private final Map<String, Set<String>> ids;
    private final WalkedCase walked;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Integer> alike = new HashMap<>();

    final Map<String, Set<String>> leaks = new TreeMap<>();
    final Set<String> shown = new java.util.TreeSet<>();

    Walker(int port, WalkedCase walked) {
        this.port = port;
        this.ids = walked.ids;
        this.walked = walked;
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
        ways.add("/cases/" + walked.number);
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
        boolean ours = way.contains(walked.number)
                || ids.entrySet().stream()
                        .anyMatch(kind -> kind.getValue().stream()
                                .anyMatch(id -> (way + "/").contains("/" + kind.getKey() + "/" + id + "/")));
        int already = alike.merge(way.replaceAll("[0-9]+", "0").replaceAll("council=\\w*", ""), 1, Integer::sum);
        return !way.contains("year=") && (already <= ALIKE || ours && !way.contains("?"));
    }

    /** The room's screen while the session is open. */
    void session(String login) {
        PageClient visitor = PageClient.as(login, port);
        ids.get("meetings").forEach(id -> {
            PageAnswer room = visitor.get("/meetings/" + id + "/session");
            visit(visitor, login, "/meetings/" + id + "/session");
            room.page()
                    .select("a[href*=/session/], a[href*=session?]")
                    .forEach(link -> visit(
                            visitor,
                            login,
                            link.absUrl("href")
                                    .replaceFirst("^http://[^/]+", "")
                                    .replaceFirst("#.*", "")));
        });
    }

    private void open(PageClient visitor, String login, String way, Deque<String> ways) {
        String path = way.replaceAll("\\?.*", "");
        if (path.contains(".") || path.endsWith("/file")) {
            try {
                judge(login + " " + way, new String(visitor.download(way), StandardCharsets.UTF_8));
            } catch (IllegalStateException refused) {
                judge(login + " " + way, String.valueOf(refused.getMessage()));
            }
            return;
        }
        visit(visitor, login, way).page().select("a[href]").forEach(link -> {
            String to = link.absUrl("href").replaceFirst("^http://[^/]+", "").replaceFirst("#.*", "");
            if (to.startsWith("/")) {
                ways.add(to);
            }
        });
    }

    private PageAnswer visit(PageClient visitor, String login, String way) {
        PageAnswer answer = visitor.get(way);
        if (answer.status() == 200) {
            shown.add(login + " " + answer.path());
        }
        judge(login + " " + way, answer.page().outerHtml() + answer.page().wholeText());
        return answer;
    }

    /** @param paths of the interface, with variables */
    void endpoints(String login, List<String> paths) {
        String token = new Http(port).tokenOf(login);
        paths.stream().flatMap(path -> filled(path).stream()).distinct().forEach(path -> {
            judge(login + " " + path, get(login, path, token));
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

    private String get(String login, String path, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                shown.add(login + " " + path);
            }
            return answer.body();
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
