package jp.kasane.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Binds threads to municipalities. */
@Component
class BoundTenants implements Tenants {

    private static final Logger LOG = LoggerFactory.getLogger(BoundTenants.class);

    private final Binding binding;
    private final InstalledTenants installed;
    private final DataSource dataSource;

    BoundTenants(Binding binding, InstalledTenants installed, DataSource dataSource) {
        this.binding = binding;
        this.installed = installed;
        this.dataSource = dataSource;
    }

    @Override
    public Optional<Tenant> current() {
        return Optional.ofNullable(binding.value())
                .or(() -> Optional.ofNullable(InstalledTenants.only(all())))
                .filter(bound -> !bound.equals(Housekeeping.EVERY))
                .map(Tenant::new);
    }

    @Override
    public Tenant require() {
        return current().orElseThrow(() -> new IllegalStateException("no municipality is bound to this thread"));
    }

    @Override
    public List<Tenant> all() {
        return installed.all(dataSource);
    }

    @Override
    public void each(Consumer<Tenant> work) {
        for (Tenant tenant : all()) {
            try {
                run(tenant, () -> work.accept(tenant));
            } catch (RuntimeException e) {
                LOG.error("work for {} failed", tenant.id(), e);
            }
        }
    }

    @Override
    public <T> T as(Tenant tenant, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !current().equals(Optional.of(tenant))) {
            throw new IllegalStateException("a transaction of another municipality is running");
        }
        return binding.with(tenant.id(), work);
    }

    @Override
    public Runnable carrying(Runnable work) {
        return current().<Runnable>map(tenant -> () -> run(tenant, work)).orElse(work);
    }

    private void run(Tenant tenant, Runnable work) {
        as(tenant, () -> {
            work.run();
            return tenant;
        });
    }
}
