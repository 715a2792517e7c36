package jp.kasane.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.council.profile.Profile;
import jp.kasane.council.profile.ProfileFile;
import jp.kasane.council.profile.ProfileReader;
import jp.kasane.tenancy.Tenant;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;

/**
 * The profiles of {@code kasane.profile}, one or several separated by commas. Each is a municipality of this
 * installation; the migration of the database installs those that are new.
 */
@Component
public class ConfiguredProfiles implements FlywayConfigurationCustomizer {

    private final List<Configured> profiles = new ArrayList<>();

    ConfiguredProfiles(@Value("${kasane.profile:himi}") List<String> names) {
        names.forEach(name -> add(ProfileFile.find(name.strip())));
    }

    private record Configured(Profile profile, ProfileFile file) {

        String id() {
            return profile.municipality().id();
        }
    }

    private void add(ProfileFile file) {
        Configured next = new Configured(new ProfileReader().read(file), file);
        if (profiles.stream().anyMatch(present -> present.id().equals(next.id()))) {
            throw new IllegalStateException("kasane.profile: " + next.id() + " は二度書かれています。");
        }
        profiles.add(next);
    }

    /** The municipalities in the configured order. */
    public List<Tenant> tenants() {
        return profiles.stream().map(Configured::id).map(Tenant::new).toList();
    }

    /** @throws IllegalStateException when the municipality is not configured any more */
    Profile of(Tenant tenant) {
        return find(tenant).profile();
    }

    /** @throws IllegalStateException when the municipality is not configured any more */
    public ProfileFile fileOf(Tenant tenant) {
        return find(tenant).file();
    }

    private Configured find(Tenant tenant) {
        return profiles.stream()
                .filter(configured -> configured.id().equals(tenant.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("このデータベースは「" + tenant.id()
                        + "」のものも含みます。kasane.profile にも書いて起動するか、別のデータベース（KASANE_DATA_DIR）を使ってください。"));
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.placeholders(
                Map.of("tenants", tenants().stream().map(Tenant::id).collect(Collectors.joining(","))));
    }
}
