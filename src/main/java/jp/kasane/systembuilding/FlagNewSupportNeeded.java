package jp.kasane.systembuilding;

import java.util.Optional;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.RequireCarrier;
import jp.kasane.council.Seats;
import jp.kasane.escalation.NewSupportNeeded;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.systembuilding.model.Theme;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Flags cases: those whose way up the ladder showed a gap, and those that people flag. */
@Service
public class FlagNewSupportNeeded {
    private final FlagCase flagCase;
    private final VisibleCases cases;
    private final StoredIssues issues;
    private final RequireCarrier carrier;
    private final Seats seats;

    FlagNewSupportNeeded(
            FlagCase flagCase, VisibleCases cases, StoredIssues issues, RequireCarrier carrier, Seats seats) {
        this.flagCase = flagCase;
        this.cases = cases;
        this.issues = issues;
        this.carrier = carrier;
        this.seats = seats;
    }

    @EventListener
    @Transactional
    void on(NewSupportNeeded needed) {
        flagCase.flag(needed.caseId(), needed.councilCode(), needed.waits(), Actor.SYSTEM);
    }

    /**
     * @throws ProblemException FORBIDDEN unless secretariat of that council or CSW; for the case as
     *     {@link VisibleCases#require}; INVALID when the person may be told none of its fields
     */
    @Transactional
    public Flagged flag(String caseNumber, String councilCode, Actor actor) {
        seats.require(Policy.FLAG_CASE, actor, councilCode);
        CaseRef ref = cases.require(caseNumber, actor);
        if (!seats.councilsFor(Policy.FLAG_CASE, actor).contains(councilCode)) {
            carrier.of(ref, actor);
        }
        Set<String> fields = cases.fields(ref, actor);
        if (fields.isEmpty()) {
            throw ProblemException.invalid("caseNumber", "systembuilding.flag.no-fields");
        }
        Optional<Long> fed = flagCase.flag(ref, fields, councilCode, false, actor);
        Optional<Long> told =
                fed.filter(id -> cases.tells(new Theme(issues.get(id).theme()).fields(), ref, actor));
        return new Flagged(fed.isPresent(), told.orElse(null));
    }
}
