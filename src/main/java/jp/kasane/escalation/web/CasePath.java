package jp.kasane.escalation.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kasane.council.Councils;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** Lays out everything that happened to a case as one way, from its first step to its last. */
@Component
class CasePath {

    private static final int HIGHEST = 4;

    private final Councils councils;
    private final DecisionReader reader;

    CasePath(Councils councils, DecisionReader reader) {
        this.councils = councils;
        this.reader = reader;
    }

    List<PathStep> of(LadderView ladder) {
        return Stream.of(
                        ladder.deliberations().stream().map(this::deliberation),
                        ladder.careConferences().stream().map(each -> conference(each, ladder)),
                        ladder.referrals().stream().filter(CasePath::comesDown).map(this::carried),
                        ladder.monitorings().stream().map(CasePath::monitoring))
                .flatMap(steps -> steps)
                .sorted(Comparator.comparingInt(PathStep::cycle)
                        .thenComparing(PathStep::on)
                        .thenComparingInt(PathStep::order))
                .toList();
    }

    private PathStep deliberation(LadderView.RungView rung) {
        return new PathStep(
                "deliberation",
                rung.cycle(),
                rung.openedOn(),
                height(rung.council().code()),
                rung,
                null,
                null,
                null,
                reader.read(rung.decision()));
    }

    private PathStep conference(LadderView.ConferenceView conference, LadderView ladder) {
        LocalDate on = day(conference.summonedAt());
        int cycle = ladder.deliberations().stream()
                .filter(rung -> !rung.openedOn().isAfter(on))
                .mapToInt(LadderView.RungView::cycle)
                .max()
                .orElse(1);
        return new PathStep(
                "conference", cycle, on, 1, null, conference, null, null, reader.read(conference.decision()));
    }

    private PathStep carried(ReferralView referral) {
        LocalDate on = day(referral.steps().get(0).at());
        int height = height(referral.to().code());
        return new PathStep("carried", referral.cycle(), on, height, null, null, referral, null, null);
    }

    private static PathStep monitoring(LadderView.MonitoringView monitoring) {
        LocalDate on = monitoring.decidedAt() == null ? monitoring.dueOn() : day(monitoring.decidedAt());
        return new PathStep("monitoring", monitoring.cycle(), on, 1, null, null, null, monitoring, null);
    }

    /** What went up is told where the case was deliberated; what came down or went across is a step of its own. */
    private static boolean comesDown(ReferralView referral) {
        String kind = Objects.requireNonNull(referral.kind()).code();
        return !referral.steps().isEmpty() && !kind.equals("ESCALATE") && !kind.equals("URGENT");
    }

    private int height(String council) {
        return Math.max(1, Math.min(HIGHEST, councils.get(council).rung()));
    }

    /** The day in Japan: between midnight and nine it is still yesterday where the database tells times. */
    private static LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
    }
}
