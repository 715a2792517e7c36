package jp.kasane.modelling.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Asks a table on all processors. */
final class Evaluation implements AutoCloseable {

    private final ExecutorService workers;
    private final long seconds;

    /** @param seconds within which a batch of questions must be answered */
    Evaluation(int threads, long seconds) {
        this.seconds = seconds;
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "replay-evaluation");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * @return the answers in the order of the questions
     * @throws TooSlowException when the table does not answer in time
     */
    List<Verdict> all(CompiledTable table, List<Map<String, Object>> questions) {
        List<Callable<Verdict>> tasks = questions.stream()
                .<Callable<Verdict>>map(question -> () -> table.ask(question))
                .toList();
        try {
            List<Verdict> answers = new ArrayList<>(tasks.size());
            for (Future<Verdict> answer : workers.invokeAll(tasks, seconds, TimeUnit.SECONDS)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (CancellationException e) {
            throw new TooSlowException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a table could not be asked", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server stops", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** An expression of the table takes for ever, or nearly so. */
    static final class TooSlowException extends RuntimeException {

        TooSlowException(Throwable cause) {
            super("the table did not answer in time", cause);
        }
    }
}
