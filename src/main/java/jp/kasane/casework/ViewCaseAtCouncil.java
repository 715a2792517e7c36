package jp.kasane.casework;

import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.council.Seats;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a case as it may be laid before a whole council, whoever looks: the screen in the room is seen by all. */
@Service
public class ViewCaseAtCouncil {

    private final FindCase find;
    private final CaseReach reach;
    private final CouncilDisclosure disclosure;
    private final RenderCase render;
    private final Seats seats;
    private final AccessLog log;

    ViewCaseAtCouncil(
            FindCase find,
            CaseReach reach,
            CouncilDisclosure disclosure,
            RenderCase render,
            Seats seats,
            AccessLog log) {
        this.find = find;
        this.reach = reach;
        this.disclosure = disclosure;
        this.render = render;
        this.seats = seats;
        this.log = log;
    }

    /**
     * @param meetingId in which it is shown
     * @param atMost level that was fixed for the occasion; a consent that was withdrawn since lowers it further
     * @return null for a case that never came before the council, such as one whose success was shared with it
     * @throws jp.kasane.shared.ProblemException FORBIDDEN unless the caller sits on the council
     */
    @Transactional
    public @Nullable CaseView view(
            long caseId, String councilCode, long meetingId, DisclosureLevel atMost, Actor actor) {
        seats.require(Policy.LOOK_INTO_MEETINGS, actor, councilCode);
        if (!reach.has(caseId, councilCode)) {
            return null;
        }
        CaseSight now = disclosure.sight(caseId, councilCode).atMost(atMost);
        log.record(
                actor,
                Access.view(AccessTarget.ofCase(caseId))
                        .at(councilCode)
                        .atLevel(now.shownLevel())
                        .forPurpose(AccessTarget.ofMeeting(meetingId)));
        return render.full(find.get(caseId), now);
    }
}
