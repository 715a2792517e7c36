package jp.kasane.trust;

import java.util.List;
import java.util.stream.Stream;
import jp.kasane.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks.
 *
 * @param login null for somebody who is not signed in
 * @param role what the person is, at most one thing, so that a right can be told to follow from it alone; an assignee
 *     is a member with something to do
 */
record Persona(@Nullable String login, Role role, Home home) {

    /** Where the person belongs, seen from the objects that are asked for. */
    enum Home {
        /** Sits at the councils that the objects belong to. */
        OWN,
        /** Sits at other councils of the same municipality. */
        OTHER_COUNCIL,
        /** Belongs to another municipality of the installation. */
        OTHER_TENANT
    }

    static final Persona NOBODY = new Persona(null, Role.ANYONE, Home.OWN);

    /** Anybody of that standing at the councils that the objects belong to. */
    static Persona there(Role role) {
        return new Persona("anybody", role, Home.OWN);
    }

    /** @param neighbour whether the installation has another municipality */
    static List<Persona> ofTown(boolean neighbour) {
        return Stream.of(
                        Stream.of(NOBODY),
                        all(Home.OWN, false),
                        all(Home.OTHER_COUNCIL, true),
                        neighbour ? all(Home.OTHER_TENANT, false) : Stream.<Persona>empty())
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Persona> all(Home home, boolean onlySeats) {
        return Stream.of(Role.values())
                .filter(standing ->
                        standing != Role.ANYONE && (!onlySeats || standing.isSeat() || standing == Role.ASSIGNEE))
                .map(standing -> new Persona(loginOf(standing, home), standing, home));
    }

    private static String loginOf(Role standing, Home home) {
        return (standing + "-" + home).toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    boolean isSignedIn() {
        return login != null;
    }

    @Override
    public String toString() {
        return login == null ? "nobody" : login;
    }
}
