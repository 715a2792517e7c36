package jp.kasane.trust;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.kasane.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks.
 *
 * @param login null for somebody who is not signed in
 * @param role what the person is, at most one thing, so that a right can be told to follow from it alone; an assignee
 *     is a member with something to do
 * @param claim whether the person still is, or is already, what the role says
 */
record Persona(@Nullable String login, Role role, Home home, Claim claim) {

    /** Where the person belongs, seen from the objects that are asked for. */
    enum Home {
        /** Sits at the councils that the objects belong to. */
        OWN,
        /** Sits at other councils of the same municipality; as a CSW, works for another organisation of it. */
        OTHER_COUNCIL,
        /** Belongs to another municipality of the installation. */
        OTHER_TENANT
    }

    /** What the role is worth. */
    enum Claim {
        HOLDS,
        /** The term ended yesterday. */
        ENDED,
        /** The term has not begun. */
        TO_COME,
        /** Signed in, and then the account was stopped. */
        STOPPED,
        /** Signed in, and then signed out everywhere by an administrator; the token was revoked. */
        SIGNED_OUT
    }

    static final Persona NOBODY = of(null, Role.ANYONE, Home.OWN);

    static Persona of(@Nullable String login, Role role, Home home) {
        return new Persona(login, role, home, Claim.HOLDS);
    }

    /** Anybody of that standing at the councils that the objects belong to. */
    static Persona there(Role role) {
        return of("anybody", role, Home.OWN);
    }

    /** @param neighbour whether the installation has another municipality */
    static List<Persona> ofTown(boolean neighbour) {
        return Stream.of(
                        Stream.of(NOBODY),
                        all(Home.OWN, false),
                        all(Home.OTHER_COUNCIL, true),
                        neighbour ? all(Home.OTHER_TENANT, false) : Stream.<Persona>empty(),
                        Stream.of(
                                without(Role.SECRETARIAT, Claim.ENDED),
                                without(Role.CHAIR, Claim.TO_COME),
                                without(Role.CSW, Claim.STOPPED),
                                without(Role.SECRETARIAT, Claim.SIGNED_OUT)))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Persona> all(Home home, boolean onlySeats) {
        return Stream.of(Role.values())
                .filter(standing -> standing != Role.ANYONE
                        && (!onlySeats || standing.isSeat() || standing == Role.ASSIGNEE || standing == Role.CSW))
                .map(standing -> of(loginOf(standing, home.name()), standing, home));
    }

    private static Persona without(Role role, Claim claim) {
        return new Persona(loginOf(role, claim.name()), role, Home.OWN, claim);
    }

    private static String loginOf(Role standing, String what) {
        return (standing + "-" + what).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As which the person counts. */
    Persona counts() {
        return switch (claim) {
            case HOLDS -> this;
            case ENDED, TO_COME -> of(login, Role.SIGNED_IN, home);
            case STOPPED, SIGNED_OUT -> NOBODY;
        };
    }

    /** Whether the person shows a session and a token that are good no more. */
    boolean isShutOut() {
        return claim == Claim.STOPPED || claim == Claim.SIGNED_OUT;
    }

    boolean isSignedIn() {
        return login != null;
    }

    @Override
    public String toString() {
        return login == null ? "nobody" : login;
    }
}
