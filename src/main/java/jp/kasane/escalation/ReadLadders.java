package jp.kasane.escalation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.escalation.persistence.CareConferenceMapper;
import jp.kasane.escalation.persistence.DeliberationMapper;
import jp.kasane.escalation.persistence.LadderMapper;
import jp.kasane.escalation.persistence.MonitoringMapper;
import jp.kasane.escalation.persistence.ReferralMapper;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the ladder's records. */
@Service
@Transactional(readOnly = true)
class ReadLadders implements Ladders {

    private final LadderMapper ladders;
    private final DeliberationMapper deliberations;
    private final CareConferenceMapper conferences;
    private final ReferralMapper referrals;
    private final MonitoringMapper monitorings;

    ReadLadders(
            LadderMapper ladders,
            DeliberationMapper deliberations,
            CareConferenceMapper conferences,
            ReferralMapper referrals,
            MonitoringMapper monitorings) {
        this.ladders = ladders;
        this.deliberations = deliberations;
        this.conferences = conferences;
        this.referrals = referrals;
        this.monitorings = monitorings;
    }

    @Override
    public CaseLadder of(long caseId) {
        int cycle = ladders.cycle(caseId).orElseThrow(() -> ProblemException.notFound("escalation.case.not-on-ladder"));
        return new CaseLadder(
                caseId,
                cycle,
                deliberations.ofCase(caseId),
                conferences.ofCase(caseId),
                referralsOf(Subject.ofCase(caseId)),
                monitorings.ofCase(caseId));
    }

    @Override
    public List<String> path(long caseId) {
        Stream<Session> deliberated =
                deliberations.ofCase(caseId).stream().map(d -> new Session(d.itemId(), d.councilCode()));
        Stream<Session> conferred =
                conferences.ofCase(caseId).stream().map(c -> new Session(c.itemId(), c.councilCode()));
        return Stream.concat(deliberated, conferred)
                .filter(session -> session.itemId() != null)
                .sorted(Comparator.comparing(Session::itemId))
                .map(Session::council)
                .toList();
    }

    @Override
    public List<Referral> referralsOf(Subject subject) {
        return referrals.ofSubject(subject);
    }

    /** A case is before one council at a time, so its agenda items are numbered in the order of its sessions. */
    private record Session(@Nullable Long itemId, String council) {}
}
