package jp.kasane.tenancy;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The engine's own work across municipalities: it looks for due jobs and cleans up old history. The engine's tables show
 * it every row, Kasane's own tables none at all.
 */
@Component
public class Housekeeping {

    /** What the connection is told then. */
    static final String EVERY = "*";

    private final Binding binding;

    Housekeeping(Binding binding) {
        this.binding = binding;
    }

    /** Runs the work across municipalities. */
    public <T> T run(Supplier<T> work) {
        return binding.with(EVERY, work);
    }

    /** From here on this thread works across municipalities. */
    public void begin() {
        binding.set(EVERY);
    }

    /** From here on this thread is bound to none. */
    public void end() {
        binding.set(null);
    }
}
