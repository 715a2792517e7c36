package jp.kasane.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;

/** An installation with one municipality, without a database. */
public final class OneTown implements Tenants {

    private static final Tenant HIMI = new Tenant("himi");

    @Override
    public Optional<Tenant> current() {
        return Optional.of(HIMI);
    }

    @Override
    public Tenant require() {
        return HIMI;
    }

    @Override
    public List<Tenant> all() {
        return List.of(HIMI);
    }

    @Override
    public void each(Consumer<Tenant> work) {
        work.accept(HIMI);
    }

    @Override
    public <T> T as(Tenant tenant, Supplier<T> work) {
        return work.get();
    }

    @Override
    public Runnable carrying(Runnable work) {
        return work;
    }
}
