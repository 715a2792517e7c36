package jp.kasane.council;

import jp.kasane.council.persistence.RevisionMapper;
import jp.kasane.council.profile.ProfileFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The profile of the municipality as it was last revised, or as it was configured when it never was. */
@Service
public class ProfileInUse {

    private final String configured;
    private final RevisionMapper revisions;

    ProfileInUse(@Value("${kasane.profile:himi}") String configured, RevisionMapper revisions) {
        this.configured = configured;
        this.revisions = revisions;
    }

    /** What it says of its ladder. */
    @Transactional(readOnly = true)
    public LadderOutline ladder() {
        return LadderOutline.of(revisions.lastText().orElseGet(() -> ProfileFile.find(configured)));
    }
}
