package jp.kasane.council.revision;

import java.util.List;
import jp.kasane.council.profile.PlannedCouncils;
import jp.kasane.council.profile.PlannedCouncils.PlannedCouncil;
import jp.kasane.council.profile.Profile;

/** Compares a checked profile with the municipality in use. */
public final class Revisions {

    private Revisions() {}

    /** What the profile would change. A profile of another municipality is refused altogether. */
    public static Revision of(Profile profile, Present present) {
        Revision revision = new Revision();
        FrameRevision frame = new FrameRevision(profile, present, revision);
        if (!frame.isSameMunicipality()) {
            frame.refuseMunicipality();
            return revision;
        }
        frame.compare();
        List<PlannedCouncil> planned = PlannedCouncils.of(profile);
        new CouncilRevision(planned, present, revision).compare();
        new RosterRevision(planned, present, revision).compare();
        new FlowRevision(profile, present, revision).compare();
        return revision;
    }
}
