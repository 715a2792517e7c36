package jp.kasane.trust;

import java.util.ArrayList;
import java.util.List;

/**
 * Everybody tries identifiers that are not theirs: of other councils, guessed, in hidden fields, as cursors, versions and
 * keys. Nobody learns a word that is not theirs, nobody changes what is not theirs, and nothing breaks.
 */
final class StrangersWalk {

    private final Town town;
    private final Tries tries;

    StrangersWalk(Town town, List<Endpoint> endpoints, long seed) {
        this.town = town;
        this.tries = new Tries(town, endpoints, seed);
    }

    List<String> wrong(int requests) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            Tries.Try next = tries.next();
            Reply reply = town.session(next.who()).ask(next.ask());
            tries.remember(next, reply);
            next.faults(reply, town).forEach(fault -> wrong.add(next + ": " + fault));
        }
        return wrong;
    }
}
