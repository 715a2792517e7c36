package jp.kasane.escalation.web;

import java.util.List;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.WordsReader;
import jp.kasane.council.Councils;
import jp.kasane.escalation.CareConference;
import jp.kasane.escalation.CaseLadder;
import jp.kasane.escalation.ClosingReason;
import jp.kasane.escalation.Deliberation;
import jp.kasane.escalation.Monitoring;
import jp.kasane.escalation.ShowLadder.Shown;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a case's whole way in words. */
@Component
class LadderTelling {

    private final Wording wording;
    private final WhyItMoved why;
    private final DecisionTelling decisions;
    private final ReferralTelling referrals;
    private final Councils councils;
    private final ViewersWords words;

    LadderTelling(
            Wording wording,
            WhyItMoved why,
            DecisionTelling decisions,
            ReferralTelling referrals,
            Councils councils,
            ViewersWords words) {
        this.wording = wording;
        this.why = why;
        this.decisions = decisions;
        this.referrals = referrals;
        this.councils = councils;
        this.words = words;
    }

    LadderView tell(Shown shown) {
        CaseRef subject = shown.subject();
        Subject about = Subject.ofCase(subject.id());
        WordsReader reader = words.reader();
        CaseLadder ladder = shown.ladder();
        String council = council(shown);
        return new LadderView(
                subject.number(),
                wording.coded("case-state", subject.state()),
                council == null ? null : wording.council(council),
                now(subject, council),
                shown.whole() ? null : wording.sentence("escalation.ladder.own-part"),
                ladder.cycle(),
                path(shown.path()),
                ladder.deliberations().stream()
                        .map(d -> rung(d, about, ladder.referrals()))
                        .toList(),
                ladder.careConferences().stream().map(c -> conference(c, about)).toList(),
                referrals.briefly(ladder.referrals()),
                ladder.monitorings().stream()
                        .map(m -> monitoring(m, about, reader))
                        .toList());
    }

    private static @Nullable String council(Shown shown) {
        String council = shown.subject().councilCode();
        return council != null && shown.tells(council) ? council : null;
    }

    private String now(CaseRef subject, @Nullable String council) {
        String name = council == null ? "" : wording.council(council).label();
        return wording.sentence("escalation.now." + subject.state(), name);
    }

    private List<String> path(List<String> codes) {
        return codes.stream().map(code -> councils.get(code).pathName()).toList();
    }

    private LadderView.RungView rung(Deliberation d, Subject about, List<jp.kasane.escalation.Referral> carried) {
        DecisionView decision = decisions.tell(d.decisionRecordId(), about, d.councilCode());
        return new LadderView.RungView(
                d.id(),
                d.cycle(),
                d.round(),
                wording.council(d.councilCode()),
                d.layer(),
                wording.coded("deliberation-state", d.state()),
                d.openedOn(),
                d.heldOn(),
                d.meetingId(),
                wording.coded("value", d.conclusion()),
                wording.coded("outcome", d.outcome()),
                why.sentence(d, decision, carried),
                decision,
                wording.person(d.decidedBy()),
                d.decidedOn());
    }

    private LadderView.ConferenceView conference(CareConference c, Subject about) {
        return new LadderView.ConferenceView(
                c.id(),
                wording.council(c.councilCode()),
                c.summonedAt(),
                c.deadline(),
                c.alertedAt(),
                wording.person(c.convenedBy()),
                c.convenedAt(),
                c.meetingId(),
                c.heldOn(),
                decisions.tell(c.decisionRecordId(), about, c.councilCode()));
    }

    private LadderView.MonitoringView monitoring(Monitoring m, Subject about, WordsReader reader) {
        return new LadderView.MonitoringView(
                m.cycle(),
                m.round(),
                m.dueOn(),
                wording.coded("monitoring-result", m.result()),
                closing(m.closingReason(), about, reader),
                reader.orNull(about, m.note()),
                wording.person(m.decidedBy()),
                m.decidedAt());
    }

    /** Told to whoever is told what was seen: it can speak of anything, as that does. */
    private Wording.@Nullable Coded closing(@Nullable ClosingReason reason, Subject about, WordsReader reader) {
        return reason == null || !reason.name().equals(reader.of(about, reason.name()))
                ? null
                : new Wording.Coded(reason.name(), wording.sentence("casework.value." + reason));
    }
}
