package jp.kasane.rehearsal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import jp.kasane.rehearsal.model.RehearsalReport.CaseOutcome;
import jp.kasane.rehearsal.model.RehearsalReport.CouncilYear;

/**
 * Two rehearsals side by side.
 *
 * @param figures sums of each year
 * @param cases those of the same line that went another way
 */
public record RunComparison(List<Figure> figures, List<CaseDifference> cases) {

    /** @param name part of the message key {@code rehearsal.page.figure.…} */
    public record Figure(String name, long before, long after) {

        public long change() {
            return after - before;
        }
    }

    /**
     * @param row line of the cases file
     * @param before the way in the first run, e.g. {@code AREA:D07 → BLOCK:B2}
     */
    public record CaseDifference(int row, String before, String beforeOutcome, String after, String afterOutcome) {}

    /** The two reports need not rehearse the same file; lines that only one has are left out. */
    public static RunComparison of(RehearsalReport before, RehearsalReport after) {
        return new RunComparison(figures(before, after), differences(before, after));
    }

    /** The sums of one year, under the names of {@link Figure}. */
    public static List<Figure> figures(RehearsalReport report) {
        return figures(report, report);
    }

    private static List<Figure> figures(RehearsalReport before, RehearsalReport after) {
        List<Figure> figures = new ArrayList<>();
        add(figures, "cases", before, after, report -> report.cases().size());
        add(figures, "support-found", before, after, report -> outcomes(report, "SUPPORT_FOUND"));
        add(figures, "closed", before, after, report -> outcomes(report, "CLOSED"));
        add(figures, "open", before, after, report -> outcomes(report, "OPEN"));
        add(figures, "climbed", before, after, report -> referrals(report, "ESCALATE"));
        add(figures, "answered", before, after, report -> referrals(report, "ANSWER"));
        add(figures, "shared", before, after, report -> referrals(report, "SHARE_SUCCESS"));
        add(
                figures,
                "care",
                before,
                after,
                report -> report.cases().stream()
                        .filter(CaseOutcome::careConference)
                        .count());
        add(figures, "meetings", before, after, report -> sum(report, CouncilYear::meetings));
        add(figures, "items", before, after, report -> sum(report, CouncilYear::items));
        add(figures, "actions", before, after, report -> report.followUps().created());
        add(figures, "actions-late", before, after, report -> report.followUps().late());
        add(figures, "issues", before, after, report -> report.issues().size());
        return figures;
    }

    private static void add(
            List<Figure> figures,
            String name,
            RehearsalReport before,
            RehearsalReport after,
            ToLongFunction<RehearsalReport> value) {
        figures.add(new Figure(name, value.applyAsLong(before), value.applyAsLong(after)));
    }

    private static List<CaseDifference> differences(RehearsalReport before, RehearsalReport after) {
        Map<Integer, CaseOutcome> later = new HashMap<>();
        after.cases().forEach(each -> later.put(each.row(), each));
        List<CaseDifference> differences = new ArrayList<>();
        for (CaseOutcome each : before.cases()) {
            CaseOutcome other = later.get(each.row());
            if (other != null && !sameWay(each, other)) {
                differences.add(new CaseDifference(each.row(), way(each), each.outcome(), way(other), other.outcome()));
            }
        }
        return differences;
    }

    private static boolean sameWay(CaseOutcome one, CaseOutcome other) {
        return one.path().equals(other.path()) && Objects.equals(one.outcome(), other.outcome());
    }

    private static String way(CaseOutcome outcome) {
        return String.join(" → ", outcome.path());
    }

    private static long outcomes(RehearsalReport report, String outcome) {
        return report.cases().stream()
                .filter(each -> each.outcome().equals(outcome))
                .count();
    }

    private static long referrals(RehearsalReport report, String kind) {
        return report.cases().stream()
                .flatMap(each -> each.referrals().stream())
                .filter(each -> each.kind().equals(kind))
                .count();
    }

    private static long sum(RehearsalReport report, ToIntFunction<CouncilYear> value) {
        return report.councils().stream().mapToInt(value).sum();
    }
}
