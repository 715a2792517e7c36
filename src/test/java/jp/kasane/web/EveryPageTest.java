package jp.kasane.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.editing.EditActive;
import jp.kasane.shared.Actor;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import jp.kasane.web.page.PageController;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Walks through every page that links lead to, as each kind of user, and checks each kind of page once: accessibility,
 * errors, requests to elsewhere, width. A link that leads nowhere fails, and so does a page to which no link leads.
 */
@KasaneTest
@BrowserTest
class EveryPageTest {

    private static final List<String> USERS = List.of("jimu", "admin", "csw", "gicho", "iin", "kansa", "ken");

    private static final String COUNCIL = "D07";

    /** how many pages of one kind a user looks at, and how many more pages in all */
    private static final int ENOUGH = 10;

    private static final int MORE_PAGES = 200;

    /** Reached by no link, or only in states that the tests of their own feature bring about and check. */
    private static final Set<String> NOT_LINKED = Set.of(
            "/sign-in",
            "/setup",
            "/me/password",
            "/step-up/done",
            "/actions/{id:\\d{1,18}}",
            "/actions/{id:\\d{1,18}}/chase",
            "/actions/{id:\\d{1,18}}/reassign",
            "/actions/{id:\\d{1,18}}/reschedule",
            "/actions/{id:\\d{1,18}}/send-back",
            "/admin/migrations/{id:\\d{1,18}}",
            "/admin/migrations/{id:\\d{1,18}}/report.csv",
            "/admin/models/{key:[A-Za-z][A-Za-z0-9_]*}/versions/{number:\\d+}",
            "/admin/people/paste/done",
            "/admin/replays/{id:\\d+}",
            "/cases/{number:\\d{4}-\\d+}/consent-obtained",
            "/cases/{number:\\d{4}-\\d+}/consents/{id:\\d+}/narrow",
            "/cases/{number:\\d{4}-\\d+}/consents/{id:\\d+}/withdraw",
            "/cases/{number}/diagram.bpmn",
            "/cases/{number}/monitoring",
            "/cases/{number}/proposal",
            "/councils/{code}/backlog/{itemId}/rendition",
            "/issues/{id:\\d{1,18}}",
            "/issues/{id:\\d{1,18}}/merge",
            "/issues/{id:\\d{1,18}}/roll-out",
            "/issues/{id:\\d{1,18}}/sort",
            "/issues/{id:\\d{1,18}}/split",
            "/issues/{id:\\d{1,18}}/trial",
            "/meetings/{id}/invitation/{personId}",
            "/meetings/{id}/minutes/amend",
            "/meetings/{id}/session/live",
            "/meetings/{id}/session/{step}/history",
            "/rehearsals/compare",
            "/rehearsals/{id}",
            "/rehearsals/{id}/report.json",
            "/retention/disposals/{id}",
            "/retention/requests/{id:\\d{1,18}}",
            "/retention/requests/{id:\\d{1,18}}/household",
            "/retention/requests/{id:\\d{1,18}}/staff");

    @LocalServerPort
    private int port;

    @Autowired
    private EditActive editing;

    @Autowired
    private Drafts drafts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final Map<String, String> broken = new TreeMap<>();
    private final Set<String> checked = new TreeSet<>();
    private final Map<String, Set<String>> leftAside = new HashMap<>();

    @Test
    void everyPageIsReachedAndSound(Browsers browsers) {
        prepareSomethingToSee();
        long draft = editing.begin("UrgencyDecision", "見本の下書き", Actor.SYSTEM).draftId();
        for (String user : USERS) {
            walk(browsers.as(user), user);
        }
        for (String user : unreached().isEmpty() ? List.<String>of() : USERS) {
            walkOn(browsers.as(user), user);
        }
        drafts.discard(draft, "見本を終える", Actor.SYSTEM);
        assertThat(broken).as("links that lead nowhere, and unsound pages").isEmpty();
        assertThat(unreached()).as("pages to which no link leads").isEmpty();
    }

    private Set<String> unreached() {
        return patterns().stream()
                .map(PathPattern::getPatternString)
                .filter(pattern -> !checked.contains(pattern) && !NOT_LINKED.contains(pattern))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isUnreached(String path) {
        return patternOf(path)
                .filter(pattern -> unreached().contains(pattern.getPatternString()))
                .isPresent();
    }

    /** A case that is referred to the block, another on its way, a meeting with an agenda, one in session, and one held. */
    private void prepareSomethingToSee() {
        KasaneClient client = new KasaneClient(new Http(port));
        String number = client.receiveCase(Households.eightyFifty(COUNCIL));
        client.recordConsents(number);
        long caseId = client.caseId(number);
        client.assess(number, Households.assessment());
        long meeting = client.openMeetingOn(caseId, COUNCIL);
        client.conclude(meeting, Households.conclusion("SUPPORT_NOT_FOUND", "区の中では見つからない"));
        client.close(meeting);
        client.confirmProposal(number);
        client.receiveCase(Households.eightyFifty(COUNCIL));
        client.planMeeting(COUNCIL);
    }

    private void walk(Visitor visitor, String user) {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> aside = leftAside.computeIfAbsent(user, any -> new LinkedHashSet<>());
        Deque<String> ways = new ArrayDeque<>(List.of("/"));
        while (!ways.isEmpty()) {
            String path = ways.removeFirst();
            Optional<PathPattern> pattern = patternOf(path);
            int times = pattern.isEmpty() || aside.contains(path)
                    ? ENOUGH
                    : seen.merge(pattern.get().getPatternString(), 1, Integer::sum);
            if (times == 1) {
                visit(visitor, user, path, pattern.get().getPatternString()).forEach(ways::addLast);
            } else if (times > 1 && times < ENOUGH) {
                aside.add(path);
            }
        }
    }

    /** Visits more pages of kinds that were seen: what they link to depends on the state that their record is in. */
    private void walkOn(Visitor visitor, String user) {
        Deque<String> ways = new ArrayDeque<>(leftAside.get(user));
        for (int more = MORE_PAGES; more > 0 && !ways.isEmpty() && !unreached().isEmpty(); more--) {
            String path = ways.removeFirst();
            visit(visitor, user, path, patternOf(path).orElseThrow().getPatternString()).stream()
                    .filter(this::isUnreached)
                    .forEach(ways::addFirst);
        }
    }

    /** @return where its links lead; nowhere if it is a file, or says which right is missing */
    private List<String> visit(Visitor visitor, String user, String path, String pattern) {
        if (isDownload(path)) {
            checked.add(pattern);
            return List.of();
        }
        String address = "http://localhost:" + port + path;
        if (checked.contains(pattern)) {
            // how such a page looks was checked: here it only matters whether it opens, and where it leads
            APIResponse again = visitor.page().request().get(address);
            return opens(user, path, again.status()) ? linksIn(again.text(), again.url()) : List.of();
        }
        if (!opens(user, path, visitor.page().navigate(address).status())) {
            return List.of();
        }
        checked.add(pattern);
        check(visitor, user + " " + path, "walk" + pattern.replaceAll("[^A-Za-z0-9]+", "-"));
        return linksOf(visitor);
    }

    private boolean opens(String user, String path, int status) {
        if (status >= 400 && status != HttpStatus.FORBIDDEN.value()) {
            broken.put(user + " " + path, "answered " + status);
        }
        return status < 400;
    }

    private static List<String> linksIn(String page, String address) {
        return Jsoup.parse(page, address).select("a[href]").stream()
                .map(link -> URI.create(link.absUrl("href").replace(" ", "%20")))
                .filter(to -> URI.create(address).getAuthority().equals(to.getAuthority()))
                .map(to -> to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
                .toList();
    }

    private static boolean isDownload(String path) {
        return path.contains(".") || path.replaceAll("\\?.*", "").endsWith("/file");
    }

    private void check(Visitor visitor, String where, String name) {
        try {
            visitor.check(name);
        } catch (AssertionError e) {
            broken.put(where, e.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> linksOf(Visitor visitor) {
        return (List<String>) visitor.page().evaluate("""
                () => [...document.querySelectorAll('a[href]')]
                  .filter(link => link.origin === location.origin)
                  .map(link => link.pathname + link.search)""");
    }

    private Optional<PathPattern> patternOf(String path) {
        PathContainer way = PathContainer.parsePath(path.replaceAll("\\?.*", ""));
        return patterns().stream().filter(pattern -> pattern.matches(way)).min(PathPattern.SPECIFICITY_COMPARATOR);
    }

    private List<PathPattern> patterns() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().isAnnotationPresent(PageController.class))
                .filter(each -> each.getKey().getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.name().equals("GET")))
                .flatMap(each -> each.getKey().getPathPatternsCondition().getPatterns().stream())
                .toList();
    }
}
