package jp.kasane.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.kasane.rehearsal.model.RehearsalReport;
import jp.kasane.rehearsal.model.RehearsalReport.CaseOutcome;
import jp.kasane.rehearsal.model.RehearsalReport.CouncilYear;
import jp.kasane.rehearsal.model.RehearsalReport.InvariantResult;
import jp.kasane.rehearsal.model.RehearsalReport.ReferralOutcome;

/** The report in a few lines that a secretariat can read. */
final class RehearsalSummary {

    private final RehearsalReport report;
    private final Wording wording;
    private final List<String> lines = new ArrayList<>();

    RehearsalSummary(RehearsalReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    List<String> lines(String municipality, String file) {
        say("title", municipality, report.fiscalYear());
        cases();
        referrals();
        List<CouncilYear> councils = report.councils();
        say(
                "meetings",
                councils.stream().mapToInt(CouncilYear::meetings).sum(),
                councils.stream().mapToInt(CouncilYear::items).sum(),
                councils.stream().mapToInt(CouncilYear::participants).sum());
        say(
                "actions",
                report.followUps().created(),
                report.followUps().onTime(),
                report.followUps().late(),
                report.followUps().open());
        say(
                "issues",
                report.issues().size(),
                report.issues().stream()
                        .filter(issue -> "RETURNED".equals(issue.state()))
                        .count());
        invariants();
        say("seconds", report.seconds(), file);
        return lines;
    }

    private void cases() {
        Map<String, Long> byOutcome =
                report.cases().stream().collect(Collectors.groupingBy(CaseOutcome::outcome, Collectors.counting()));
        say(
                "cases",
                report.cases().size(),
                byOutcome.getOrDefault("SUPPORT_FOUND", 0L),
                byOutcome.getOrDefault("CLOSED", 0L),
                byOutcome.getOrDefault("OPEN", 0L));
        Map<String, Long> byLayer = report.cases().stream()
                .filter(outcome -> outcome.supportFoundAt() != null)
                .collect(Collectors.groupingBy(
                        outcome -> String.valueOf(outcome.supportFoundAt()), TreeMap::new, Collectors.counting()));
        say("climb", byLayer);
    }

    private void referrals() {
        List<ReferralOutcome> all = report.cases().stream()
                .flatMap(outcome -> outcome.referrals().stream())
                .toList();
        say(
                "referrals",
                count(all, "ESCALATE"),
                count(all, "ANSWER"),
                all.stream()
                        .filter(referral ->
                                "ANSWER".equals(referral.kind()) && "ACKNOWLEDGED".equals(referral.status()))
                        .count(),
                count(all, "SHARE_SUCCESS"));
    }

    private void invariants() {
        List<InvariantResult> broken = report.invariants().stream()
                .filter(result -> result.violations() > 0)
                .toList();
        say("invariants", report.invariants().size(), broken.size());
        broken.forEach(result -> say("violated", result.name(), result.checked(), result.violations()));
    }

    private static long count(List<ReferralOutcome> referrals, String kind) {
        return referrals.stream()
                .filter(referral -> kind.equals(referral.kind()))
                .count();
    }

    private void say(String key, Object... values) {
        lines.add(wording.say("rehearsal.summary." + key, values));
    }
}
