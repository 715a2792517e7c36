package jp.kasane.council;

import java.time.LocalDate;
import java.util.TreeSet;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.council.model.LegalModes;
import jp.kasane.council.persistence.LegalModeMapper;
import jp.kasane.council.persistence.SeatMapper;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets on which legal basis a council shares information from a day on. What applied until then stays on record and ends
 * the day before: neither a gap nor an overlap.
 */
@Service
public class ChangeLegalMode {

    private static final int REASON = 500;

    private final LegalModeMapper modes;
    private final SeatMapper seats;
    private final StoredCouncils councils;
    private final People people;
    private final AccessLog log;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    ChangeLegalMode(
            LegalModeMapper modes,
            SeatMapper seats,
            StoredCouncils councils,
            People people,
            AccessLog log,
            CurrentTime time,
            ApplicationEventPublisher events) {
        this.modes = modes;
        this.seats = seats;
        this.councils = councils;
        this.people = people;
        this.log = log;
        this.time = time;
        this.events = events;
    }

    /**
     * @param from first day; today or later, since what was shared until now was shared on the former basis
     * @param reason e.g. the ordinance; kept
     * @throws ProblemException FORBIDDEN unless an administrator; INVALID for an unknown mode, a past day, no reason;
     *     CONFLICT when a later change is on record already
     */
    @Transactional
    public void change(String councilCode, String mode, LocalDate from, String reason, Actor actor) {
        people.require(Policy.ADMINISTER_COUNCILS, actor);
        String code = councils.get(councilCode).code();
        check(mode, from, reason);
        seats.lockCouncil(code);
        if (councils.legalModes(code).stream()
                .anyMatch(each -> !each.validFrom().isBefore(from))) {
            throw ProblemException.conflict("council.legal.later");
        }
        modes.endBefore(code, from.minusDays(1));
        modes.add(new LegalMode(code, mode, from, null), reason.strip(), actor.personId(), time.now());
        councils.changed();
        log.record(
                actor,
                Access.administer(AccessTarget.list("LEGAL_MODE")).at(code).because(mode));
        events.publishEvent(new LegalModeChanged(code));
    }

    private void check(String mode, LocalDate from, String reason) {
        if (!LegalModes.KNOWN.contains(mode)) {
            throw ProblemException.invalid(
                    "mode", "council.legal.unknown", mode, String.join(", ", new TreeSet<>(LegalModes.KNOWN)));
        }
        if (from.isBefore(time.today())) {
            throw ProblemException.invalid("from", "council.legal.past");
        }
        if (reason.isBlank() || reason.codePointCount(0, reason.length()) > REASON) {
            throw ProblemException.invalid("reason", "council.legal.reason", REASON);
        }
    }
}
