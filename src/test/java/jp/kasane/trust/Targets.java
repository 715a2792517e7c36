package jp.kasane.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.kasane.testing.Households;
import org.jspecify.annotations.Nullable;

/** Which object of a scene stands for a variable of an endpoint's path, in a state in which it can be asked for. */
final class Targets {

    private record Rule(Pattern path, String variable, String what) {}

    /** The first that fits. */
    private static final List<Rule> RULES = List.of(
            rule(".*/cases/\\{number}/proposal.*", "number", "case.proposed"),
            rule(".*/cases/\\{number}/(why|diagram|diagram.bpmn|ladder)", "number", "case.climbing"),
            rule(".*/cases/\\{number}/monitoring", "number", "case.monitored"),
            rule(".*/cases/\\{number}/assessment", "number", "case.proposed"),
            rule(".*/cases/\\{number}/care-conference", "number", "case.urgent"),
            rule(".*/cases/\\{number}/office", "number", "case.handed"),
            rule(".*/cases/\\{number}/members(/\\{id})?", "number", "case.entered"),
            rule(".*/cases/\\{number}/household/.*(new|edit)", "number", "case.entered"),
            rule(".*/cases/.*|/retention/.*", "number", "case.proposed"),
            rule(".*/consents/\\{id}/(withdraw|narrow.*)", "id", "consent"),
            rule(".*/members/\\{id}/deceased", "id", "member"),
            rule(".*/members/\\{id}", "id", "member.entered"),
            rule("/retention/holds/.*", "id", "hold"),
            rule("/retention/disposals/.*", "entry", "disposal.entry"),
            rule("/retention/disposals/.*", "id", "disposal"),
            rule("/retention/requests/\\{id}/staff.*", "id", "request.staff"),
            rule("/retention/requests/.*", "id", "request"),
            rule(".*/household/\\{memberId}/edit", "memberId", "member.entered"),
            rule(".*", "memberId", "member"),
            rule(".*/meetings/\\{id}/(session.*|attendance.*|open|close|items/.*)", "id", "meeting.open"),
            rule(".*/meetings/\\{id}/(invitation.*|reply|replies)", "id", "meeting.convened"),
            rule(".*/meetings/\\{id}/minutes/amend", "id", "meeting.closed"),
            rule(".*/meetings/\\{id}/minutes.*", "id", "meeting.closed"),
            rule(".*/meetings/.*", "id", "meeting.planned"),
            rule(".*/backlog/\\{itemId}/.*", "itemId", "backlog"),
            rule(".*", "itemId", "item"),
            rule(".*/recalls/\\{id}/done", "id", "recall"),
            rule(".*", "personId", "assignee"),
            rule(".*/referrals/\\{id}/(answer)", "id", "referral.accepted"),
            rule(".*/referrals/\\{id}/acknowledge", "id", "referral.answer"),
            rule(".*/referrals/\\{id}.*", "id", "referral.arriving"),
            rule(".*/actions/\\{id}/(verify|send-back)", "id", "action.reported"),
            rule(".*/actions/\\{id}/(reschedule|chase)", "id", "action.third"),
            rule(".*/actions/\\{id}/reassign", "id", "action.fourth"),
            rule(".*/actions/.*", "id", "action.open"),
            rule(".*/issues/\\{id}/trial", "id", IssueScene.ADOPTED),
            rule(".*/issues/\\{id}/roll-out", "id", IssueScene.TRIED),
            rule(".*/issues/.*", "id", "issue.new"),
            rule(".*/tasks/\\{id}.*", "id", "task.assess"),
            rule(".*/notices/\\{id}.*", "id", "notice"),
            rule(".*/me/tokens/\\{id}", "id", "token"),
            rule(".*/seats/\\{id}/end", "id", "seat"),
            rule(".*", "seat", "seat"),
            rule("/admin/people/\\{id}.*|/admin/seats/person/\\{id}", "id", "person"),
            rule("/admin/organisations/\\{id}", "id", "organisation"),
            rule("/admin/drafts/\\{id}/draw.*", "id", "draft.process"),
            rule("/admin/drafts/\\{id}.*", "id", "draft.table"),
            rule("/admin/drafts/.*", "name", "draft.table.file"),
            rule("/admin/migrations/.*", "id", "migration"),
            rule("/admin/replays/.*", "id", "replay"),
            rule("/rehearsals/.*", "id", "rehearsal"),
            rule("/admin/models/\\{key}.*|/admin/tables/\\{key}", "key", "model"),
            rule("/api/.*", "date", "holiday.other"),
            rule(".*", "date", "holiday"),
            rule(".*", "code", "council"));

    private static final Map<String, String> FIXED = Map.of(
            "step",
            "1",
            "number",
            "1",
            "file",
            "call-activity-council-deliberation.json",
            "date",
            Households.today().plusDays(40).toString());

    private static final String ABSENT = "99999999";

    private Targets() {}

    private static Rule rule(String path, String variable, String what) {
        return new Rule(Pattern.compile(path), variable, what);
    }

    static String value(Endpoint endpoint, String variable, Scene scene) {
        if (endpoint.pattern().contains("drafts/{id}/{step}")) {
            return variable.equals("step") ? "discard" : scene.id("draft.table");
        }
        if (endpoint.pattern().startsWith("/admin/models") && variable.equals("number")) {
            return "1";
        }
        String known = known(endpoint, variable, scene);
        return known == null ? ABSENT : known;
    }

    /** The kinds of things that the endpoint is asked about. */
    static List<String> kinds(Endpoint endpoint) {
        if (endpoint.pattern().contains("/calendar/")) {
            return List.of("meeting.planned.2");
        }
        if (endpoint.pattern().endsWith("/agenda")) {
            return List.of("meeting.planned", "backlog");
        }
        if (endpoint.pattern().endsWith("/referrals/{id}/override")) {
            return List.of("referral.unconfirmed");
        }
        return endpoint.variables().stream()
                .map(variable -> rule(endpoint, variable))
                .filter(Objects::nonNull)
                .map(Rule::what)
                .toList();
    }

    /** The same endpoint, asked about things that nobody has. */
    static String pathOfNothing(Endpoint endpoint, Scene scene) {
        String path = endpoint.pattern().replace("/**", "/");
        for (String variable : endpoint.variables()) {
            String something = value(endpoint, variable, scene);
            path = path.replace("{" + variable + "}", Session.encoded(nothingLike(something)));
        }
        return path + query(endpoint, scene);
    }

    private static String nothingLike(String something) {
        if (something.matches("\\d{4}-\\d{5}")) {
            return "2026-99999";
        }
        return something.matches("\\d{2,}|[0-9a-f-]{36}") ? ABSENT : something;
    }

    /** Whether the scene has nothing of that kind, so that everybody is told that there is none. */
    static boolean isAbsent(Endpoint endpoint, Scene scene) {
        return endpoint.variables().stream()
                .anyMatch(variable -> value(endpoint, variable, scene).equals(ABSENT));
    }

    private static @Nullable String known(Endpoint endpoint, String variable, Scene scene) {
        Rule rule = rule(endpoint, variable);
        if (rule == null) {
            return FIXED.get(variable);
        }
        return scene.has(rule.what) ? scene.id(rule.what) : ABSENT;
    }

    private static @Nullable Rule rule(Endpoint endpoint, String variable) {
        return RULES.stream()
                .filter(rule -> rule.variable.equals(variable)
                        && rule.path.matcher(endpoint.pattern()).matches())
                .findFirst()
                .orElse(null);
    }

    static String path(Endpoint endpoint, Scene scene) {
        if (!endpoint.isOurs()) {
            return endpoint.rawPattern().replace("/**", "/");
        }
        String path = endpoint.pattern().replace("/**", "/");
        for (String variable : endpoint.variables()) {
            path = path.replace("{" + variable + "}", Session.encoded(value(endpoint, variable, scene)));
        }
        return path + query(endpoint, scene);
    }

    private static String query(Endpoint endpoint, Scene scene) {
        if (endpoint.pattern().equals("/admin/migrations/new")) {
            return "?process=" + scene.id("process");
        }
        List<Map.Entry<String, String>> needed =
                endpoint.isPagePost() ? new ArrayList<>() : Shapes.parameters(endpoint, scene);
        if (!endpoint.changesSomething()) {
            endpoint.parameters().stream()
                    .filter(condition -> !condition.startsWith("!"))
                    .forEach(condition -> needed.add(Map.entry(condition, "1")));
        }
        return needed.isEmpty() ? "" : "?" + Ask.encoded(needed);
    }
}
