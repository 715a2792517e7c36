package jp.kasane.trust;

import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.access.Reach;
import jp.kasane.access.Role;

/** In the order in which they are tried: refusals first. What the named policies promise somebody who asks an endpoint about an object of {@link Persona.Home#OWN}. */
enum Expectation {
    SIGN_IN("→"),
    /** The page of errors, which tells nothing when nothing failed. */
    ERROR("·"),
    /** May not, and is told so, or is told that there is nothing. */
    NO("–"),
    /** Belongs elsewhere: as if it did not exist. */
    NOT_THERE("404"),
    /** May: carried out, or refused for a reason of the matter. */
    YES("✓");

    private static final Set<Role> ONLY_READERS = Set.of(Role.AUDITOR, Role.PREFECTURE);

    final String sign;

    Expectation(String sign) {
        this.sign = sign;
    }

    static Expectation of(Endpoint endpoint, Persona persona) {
        // the key for forms ends with its session, so that not even the language can be chosen with it
        return persona.isShutOut() && endpoint.isPagePost() ? SIGN_IN : ofStanding(endpoint, persona.counts());
    }

    private static Expectation ofStanding(Endpoint endpoint, Persona persona) {
        if (endpoint.pattern().equals("/error")) {
            return ERROR;
        }
        if (endpoint.policies().stream().anyMatch(policy -> meets(policy, endpoint, persona))) {
            return persona.home() == Persona.Home.OTHER_TENANT && Owners.isOfOneTenant(endpoint) ? NOT_THERE : YES;
        }
        return persona.isSignedIn() ? NO : SIGN_IN;
    }

    private static boolean meets(Policy policy, Endpoint endpoint, Persona persona) {
        Set<Role> roles = policy.roles();
        if (roles.contains(Role.ANYONE)) {
            return true;
        }
        if (!persona.isSignedIn()) {
            return false;
        }
        if (policy.reach() == Reach.OWN) {
            return Owners.isOwn(endpoint, persona)
                    && (roles.contains(Role.SIGNED_IN) || !ONLY_READERS.contains(persona.role()));
        }
        if (roles.contains(Role.SIGNED_IN)) {
            return true;
        }
        Role held = persona.role() == Role.ASSIGNEE ? Role.MEMBER : persona.role();
        if (held == Role.CSW && persona.home() == Persona.Home.OTHER_COUNCIL && Owners.concernsACase(endpoint)) {
            return false;
        }
        boolean there = policy.reach() == Reach.ANYWHERE
                || !held.isSeat()
                || persona.home() != Persona.Home.OTHER_COUNCIL
                || !Owners.concernsOneCouncil(endpoint);
        return roles.contains(held) && there;
    }

    boolean fits(Reply.Fate fate) {
        return switch (this) {
            case YES -> fate == Reply.Fate.LET_THROUGH || fate == Reply.Fate.SENT_BACK;
            case NO -> fate == Reply.Fate.FORBIDDEN || fate == Reply.Fate.MISSING || fate == Reply.Fate.SENT_BACK;
            case NOT_THERE -> fate == Reply.Fate.MISSING;
            case ERROR -> fate == Reply.Fate.MISSING || fate == Reply.Fate.SIGN_IN_FIRST;
            case SIGN_IN -> fate == Reply.Fate.SIGN_IN_FIRST || fate == Reply.Fate.FORBIDDEN;
        };
    }
}
