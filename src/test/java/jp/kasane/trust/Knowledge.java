package jp.kasane.trust;

import java.util.List;
import jp.kasane.access.Role;

/** Who may ever read a marked word, whatever is asked for. */
final class Knowledge {

    private Knowledge() {}

    /** Marked words in the reply that the person must not know. */
    static List<Mark> leaks(Endpoint endpoint, Reply reply, Persona persona, Town town) {
        Persona seen = persona.counts();
        return town.marksIn(reply.everything()).stream()
                .filter(mark -> !mayKnow(seen, mark))
                .toList();
    }

    static boolean mayKnow(Persona persona, Mark mark) {
        if (!persona.isSignedIn()) {
            return false;
        }
        if ((persona.home() == Persona.Home.OTHER_TENANT) != (mark.whose() == Persona.Home.OTHER_TENANT)) {
            return false;
        }
        boolean csw = persona.role() == Role.CSW && persona.home() != Persona.Home.OTHER_COUNCIL;
        boolean seatThere =
                persona.home() == mark.whose() && (persona.role().isSeat() || persona.role() == Role.ASSIGNEE);
        return switch (mark.about()) {
            case UNCONSENTED -> csw;
            case PLACE -> persona.role() == Role.CSW || seatThere || persona.role() == Role.ADMIN;
            case MODEL -> persona.role() == Role.ADMIN;
            case REHEARSAL -> persona.role() == Role.ADMIN || persona.role() == Role.SECRETARIAT;
            default -> csw || seatThere;
        };
    }
}
