package jp.kasane.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * For which municipality the running thread works. The database shows a connection this municipality's rows only, and
 * none at all when none is bound.
 */
public interface Tenants {

    /** The one that this thread is bound to; in an installation with exactly one, always that one. */
    Optional<Tenant> current();

    /** @throws IllegalStateException when none is bound */
    Tenant require();

    /** Every municipality of this installation, the first configured one first. */
    List<Tenant> all();

    /** Runs the work once per municipality, bound to it. A failure of one is logged and does not stop the others. */
    void each(Consumer<Tenant> work);

    /**
     * Runs the work bound to a municipality.
     *
     * @throws IllegalStateException inside a transaction of another municipality, whose connection cannot change sides
     */
    <T> T as(Tenant tenant, Supplier<T> work);

    /** The work, to be run by another thread for the municipality of this one. */
    Runnable carrying(Runnable work);
}
