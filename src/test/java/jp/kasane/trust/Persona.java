package jp.kasane.trust;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks.
 *
 * @param login null for somebody who is not signed in
 * @param role what the person is
 */
record Persona(@Nullable String login, Standing role, Home home) {

    /** What somebody is, at most one thing a person, so that a right can be told to follow from it alone. */
    enum Standing {
        ANYONE,
        SIGNED_IN,
        ADMIN,
        CSW,
        AUDITOR,
        PREFECTURE,
        CHAIR,
        SECRETARIAT,
        CONVENER,
        MEMBER,
        ADVISER,
        ASSIGNEE;

        /** Whether it is held at councils. */
        boolean isSeat() {
            return ordinal() >= CHAIR.ordinal();
        }
    }

    /** Where the person belongs, seen from the objects that are asked for. */
    enum Home {
        /** Sits at the councils that the objects belong to. */
        OWN,
        /** Sits at other councils of the same municipality. */
        OTHER_COUNCIL,
        /** Belongs to another municipality of the installation. */
        OTHER_TENANT
    }

    static final Persona NOBODY = new Persona(null, Standing.ANYONE, Home.OWN);

    static List<Persona> ofTown() {
        return Stream.concat(
                        Stream.concat(Stream.of(NOBODY), all(Home.OWN, false)), all(Home.OTHER_COUNCIL, true))
                .toList();
    }

    private static Stream<Persona> all(Home home, boolean onlySeats) {
        return Stream.of(Standing.values())
                .filter(standing -> standing != Standing.ANYONE && (!onlySeats || standing.isSeat()))
                .map(standing -> new Persona(loginOf(standing, home), standing, home));
    }

    private static String loginOf(Standing standing, Home home) {
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
