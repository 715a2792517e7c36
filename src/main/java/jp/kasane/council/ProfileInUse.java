package jp.kasane.council;

import jp.kasane.council.persistence.RevisionMapper;
import jp.kasane.tenancy.Tenants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The profile of the municipality as it was last revised, or as it was configured when it never was. */
@Service
public class ProfileInUse {

    private final ConfiguredProfiles configured;
    private final Tenants tenants;
    private final RevisionMapper revisions;

    ProfileInUse(ConfiguredProfiles configured, Tenants tenants, RevisionMapper revisions) {
        this.configured = configured;
        this.tenants = tenants;
        this.revisions = revisions;
    }

    /** What it says of its ladder. */
    @Transactional(readOnly = true)
    public LadderOutline ladder() {
        return LadderOutline.of(revisions.lastText().orElseGet(() -> configured.fileOf(tenants.require())));
    }
}
