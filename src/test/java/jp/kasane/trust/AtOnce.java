package jp.kasane.trust;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Lets several people ask at the same time, as they do. */
final class AtOnce {

    private static final int PEOPLE = 3;
    private static final ExecutorService ASKING = Executors.newFixedThreadPool(PEOPLE, work -> {
        Thread thread = new Thread(work, "asking");
        thread.setDaemon(true);
        return thread;
    });

    private AtOnce() {}

    /** Waits until it is done for all of them; what fails for one fails here. */
    static <T> void each(Collection<T> all, Consumer<T> work) {
        List<Callable<Object>> asked = all.stream()
                .map(one -> Executors.callable(() -> work.accept(one)))
                .toList();
        try {
            for (Future<Object> answer : ASKING.invokeAll(asked)) {
                answer.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
