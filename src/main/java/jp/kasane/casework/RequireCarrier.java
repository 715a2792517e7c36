package jp.kasane.casework;

import java.util.Set;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What only whoever carries a case may do with it. A seat shows a case and carries none. Whether it shows one is decided by
 * the engine, which writes that down: not read-only.
 */
@Service
@Transactional
public class RequireCarrier {

    private final FindCase find;
    private final CarriedCases carried;
    private final ViewerLevels levels;

    RequireCarrier(FindCase find, CarriedCases carried, ViewerLevels levels) {
        this.find = find;
        this.carried = carried;
        this.levels = levels;
    }

    /**
     * @throws ProblemException FORBIDDEN for whoever knows of the case through a seat only; NOT_FOUND, as for a case that
     *     does not exist, for all others
     */
    public void of(CaseRef ref, Actor actor) {
        Set<Long> asked = Set.of(ref.id());
        if (!carried.carried(asked, actor).isEmpty()) {
            return;
        }
        if (levels.of(asked, actor).isEmpty()) {
            throw FindCase.missing(ref.number());
        }
        throw ProblemException.forbidden("casework.case.not-carried");
    }

    /** As {@link #of(CaseRef, Actor)}. */
    public void of(long caseId, Actor actor) {
        of(find.get(caseId), actor);
    }
}
