package jp.kasane.trust;

import java.util.List;
import java.util.Set;
import jp.kasane.access.Role;

/** Whose the object is that an endpoint is asked about. */
final class Owners {

    /** Tell a council in their content, not in their path. */
    private static final Set<String> COUNCIL_IN_BODY =
            Set.of("POST /api/v1/issues", "POST /api/v1/issues/flag-case", "POST /issues/new", "POST /issues/flag");

    /** Typed by oneself and kept for oneself, whatever it is about. */
    private static final Set<String> DRAFTS = Set.of("do=draft", "do=autosave", "do=discard");

    private static final Set<String> EVERYWHERE = Set.of("key", "file", "date");

    /** Belong to a case, which an organisation carries. */
    private static final List<String> OF_A_CASE = List.of(
            "/cases/{",
            "/referrals/{",
            "/actions/{",
            "/tasks/{",
            "/rendition",
            "/holds/{",
            "/requests/{id}/household",
            "/requests/{id}/close",
            "/issues/flag-case");

    private Owners() {}

    /** Whether the endpoint is asked about something of a case, which is as good as none to a CSW of another organisation. */
    static boolean concernsACase(Endpoint endpoint) {
        return OF_A_CASE.stream().anyMatch(endpoint.pattern()::contains);
    }

    /** Whether the endpoint is asked about something that belongs to one council. */
    static boolean concernsOneCouncil(Endpoint endpoint) {
        return !endpoint.variables().isEmpty()
                || COUNCIL_IN_BODY.contains(endpoint.method() + " " + endpoint.pattern());
    }

    /** Whether the endpoint is asked about something that only this municipality has; model keys are everywhere the same. */
    static boolean isOfOneTenant(Endpoint endpoint) {
        if (endpoint.parameters().stream().anyMatch(DRAFTS::contains)) {
            return false;
        }
        boolean model = endpoint.pattern().startsWith("/admin/models")
                || endpoint.pattern().startsWith("/admin/tables");
        return endpoint.variables().stream()
                .anyMatch(variable -> !EVERYWHERE.contains(variable) && !(model && variable.equals("number")));
    }

    /** Whether the councils of the whole town deal with it, at which those of {@link Persona.Home#OWN} sit. */
    static boolean isOfWholeTown(Endpoint endpoint) {
        return endpoint.pattern().contains("/issues/{id}");
    }

    /** Whether only somebody who took the step before may take this one, e.g. withdraw an objection. */
    static boolean isForWhoBegan(Endpoint endpoint) {
        return endpoint.pattern().endsWith("/entries/{entry}/withdraw");
    }

    /** Whether it is the person's own: the action, invitation or task that is asked about, or the person's own list. */
    static boolean isOwn(Endpoint endpoint, Persona persona) {
        if (endpoint.variables().isEmpty() || endpoint.pattern().equals("/councils/{code}/actions")) {
            return true;
        }
        boolean own = persona.home() != Persona.Home.OTHER_COUNCIL;
        String pattern = endpoint.pattern();
        if (pattern.contains("/tasks/{id}")) {
            return own && persona.role() == Role.CSW;
        }
        if (pattern.contains("/actions/{id}")) {
            return own && persona.role() == Role.ASSIGNEE;
        }
        if (pattern.endsWith("/meetings/{id}/reply")) {
            return own && (persona.role().isSeat() || persona.role() == Role.ASSIGNEE);
        }
        return false;
    }
}
