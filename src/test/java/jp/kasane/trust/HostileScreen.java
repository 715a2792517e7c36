package jp.kasane.trust;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.browser.Browsers;

/** Pages of a real browser that are full of scripts which somebody typed. */
final class HostileScreen {

    private static final List<String> SCRIPTS = HostileTexts.all().subList(0, 37);

    private final Town town;
    private final Http http;
    private final List<String> paths = new ArrayList<>();

    HostileScreen(Town town) {
        this.town = town;
        this.http = new Http(town.port);
    }

    /** A case, people, a meeting and an issue with scripts in every text. */
    void fill() {
        String number = receivedCase();
        paths.addAll(List.of(
                "/cases", "/cases/" + number, "/cases/" + number + "/household", "/cases/" + number + "/timeline"));
        paths.addAll(List.of("/councils/D07/calendar", "/councils/D07/backlog", "/councils/D07/actions", "/tasks"));
        long meeting = http.post(
                        "jimu",
                        Map.of(
                                "startsAt",
                                java.time.OffsetDateTime.now().plusDays(4).toString(),
                                "minutes",
                                60,
                                "place",
                                SCRIPTS.get(2)),
                        "/councils/D07/meetings")
                .accepted()
                .number("/id");
        paths.addAll(List.of("/meetings/" + meeting, "/meetings/" + town.own.id("meeting.open") + "/session?step=1"));
        long issue = http.post(
                        "jimu",
                        Map.of(
                                "title",
                                SCRIPTS.get(3),
                                "description",
                                String.join("\n", SCRIPTS),
                                "council",
                                "D07",
                                "fields",
                                List.of("ELDERLY"),
                                "reason",
                                SCRIPTS.get(5)),
                        "/issues")
                .accepted()
                .number("/id");
        paths.addAll(List.of("/issues", "/issues/" + issue, "/issues/" + issue + "/sort", "/issues/table"));
    }

    private String receivedCase() {
        Map<String, Object> intake = new HashMap<>(Households.eightyFifty("D07"));
        intake.put("title", SCRIPTS.get(0));
        intake.put("freeText", String.join("\n", SCRIPTS));
        intake.put(
                "members",
                SCRIPTS.stream()
                        .limit(8)
                        .map(text -> Map.of("name", text, "relation", "子", "address", text))
                        .toList());
        return http.post("csw", intake, "/cases").accepted().text("/number");
    }

    /** Dialogs, requests to elsewhere and errors of scripts, on every page as everybody who may open it. */
    List<String> ran(Browsers browsers) {
        List<String> ran = new ArrayList<>();
        for (String login : List.of("csw", "jimu")) {
            Page page = browsers.as(login).page();
            page.onDialog(dialog -> {
                ran.add(page.url() + " opened " + dialog.message());
                dialog.dismiss();
            });
            page.onRequest(request -> {
                if (request.url().contains("x.example")) {
                    ran.add(page.url() + " asked for " + request.url());
                }
            });
            for (String path : paths) {
                page.navigate("http://localhost:" + town.port + path);
                page.mouse().move(300, 300);
            }
        }
        return ran;
    }
}
