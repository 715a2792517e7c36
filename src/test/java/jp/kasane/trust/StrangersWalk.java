package jp.kasane.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everybody tries identifiers that are not theirs: of other councils, guessed, in hidden fields, as cursors, versions and
 * keys. Nobody learns a word that is not theirs, nobody changes what is not theirs, and nothing breaks.
 */
final class StrangersWalk {

    /** Drawn before any of them is asked, so that the same seed draws nearly the same. */
    private static final int TOGETHER = 20;

    private final Town town;
    private final Tries tries;

    StrangersWalk(Town town, List<Endpoint> endpoints, long seed) {
        this.town = town;
        this.tries = new Tries(town, endpoints, seed);
    }

    List<String> wrong(int requests) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < requests; i += TOGETHER) {
            wrong.addAll(tried(Math.min(TOGETHER, requests - i)));
        }
        town.mayHaveSignedOut();
        return wrong;
    }

    private List<String> tried(int some) {
        List<Tries.Try> drawn = Stream.generate(tries::next).limit(some).toList();
        Reply[] replies = new Reply[some];
        AtOnce.each(IntStream.range(0, some).boxed().toList(), i -> replies[i] = asked(drawn.get(i)));
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < some; i++) {
            Tries.Try next = drawn.get(i);
            tries.remember(next, replies[i]);
            next.faults(replies[i], town).forEach(fault -> wrong.add(next + ": " + fault));
        }
        return wrong;
    }

    private Reply asked(Tries.Try next) {
        return town.session(next.who()).ask(next.ask());
    }
}
