package jp.kasane.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;

/** Two people take the same step at the same moment: one takes it, the other is told of the conflict. */
final class Duel {

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final List<Actor> people;

    Duel(Actor one, Actor other) {
        this.people = List.of(one, other);
    }

    /** @return who won; anything but one winner and one conflict fails the test, and so does any other exception */
    Actor over(String name, Consumer<Actor> step) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Attempt> attempts =
                people.stream().map(person -> threads.submit(attempt(person, step, together))).toList().stream()
                        .map(Duel::ended)
                        .toList();
        List<Actor> winners = attempts.stream()
                .filter(attempt -> attempt.refusal() == null)
                .map(Attempt::person)
                .toList();
        assertThat(winners).as("winners of %s", name).hasSize(1);
        assertThat(attempts.stream().map(Attempt::refusal).filter(Objects::nonNull))
                .as("refusals of %s", name)
                .containsExactly(ProblemKind.CONFLICT);
        return winners.get(0);
    }

    private static Callable<Attempt> attempt(Actor person, Consumer<Actor> step, CyclicBarrier together) {
        return () -> {
            together.await();
            try {
                step.accept(person);
                return new Attempt(person, null);
            } catch (ProblemException refused) {
                return new Attempt(person, refused.kind());
            }
        };
    }

    private static Attempt ended(Future<Attempt> attempt) {
        try {
            return attempt.get();
        } catch (Exception failed) {
            throw new AssertionError("neither done nor plainly refused", failed);
        }
    }

    void close() {
        threads.shutdownNow();
    }

    /** @param refusal null for who won */
    private record Attempt(Actor person, ProblemKind refusal) {}
}
