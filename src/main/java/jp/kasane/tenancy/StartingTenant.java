package jp.kasane.tenancy;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** While Kasane starts, the starting thread works for the first municipality; who works for others says so. */
@Component
class StartingTenant implements SmartInitializingSingleton, ApplicationListener<ApplicationReadyEvent> {

    private final Binding binding;
    private final Tenants tenants;
    private @Nullable Thread starting;

    StartingTenant(Binding binding, Tenants tenants) {
        this.binding = binding;
        this.tenants = tenants;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (tenants.all().size() > 1) {
            binding.set(tenants.all().get(0).id());
            starting = Thread.currentThread();
        }
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (starting == Thread.currentThread()) {
            binding.set(null);
        }
    }
}
