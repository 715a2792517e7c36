package jp.kasane.council;

import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Fills the records of a new municipality from its configured profile, before the web server opens. */
@Component
class LoadProfileAtStart implements SmartInitializingSingleton {

    private final ConfiguredProfiles profiles;
    private final Tenants tenants;
    private final ImportProfile importProfile;

    LoadProfileAtStart(ConfiguredProfiles profiles, Tenants tenants, ImportProfile importProfile) {
        this.profiles = profiles;
        this.tenants = tenants;
        this.importProfile = importProfile;
    }

    @Override
    public void afterSingletonsInstantiated() {
        tenants.all().forEach(this::load);
    }

    private void load(Tenant tenant) {
        tenants.as(tenant, () -> {
            importProfile.run(profiles.of(tenant));
            return tenant;
        });
    }
}
