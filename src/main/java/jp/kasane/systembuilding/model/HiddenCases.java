package jp.kasane.systembuilding.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.privacy.statistics.CountTable;
import jp.kasane.privacy.statistics.PublishedTable;
import jp.kasane.privacy.statistics.SuppressCounts;
import jp.kasane.systembuilding.IssueCount;

/**
 * Numbers of cases of issues for somebody who may know some of the cases only. What they do not know is published, and so
 * the number of all cases is told only where that leaves at least five, or none, unknown. Issues that were split or merged
 * are published together with their sum, which may have been seen before: else what left an issue could be worked out.
 */
public final class HiddenCases {

    private HiddenCases() {}

    /**
     * One issue.
     *
     * @param cases how many feed it
     * @param seen how many of them the reader knows
     * @param districts from how many districts the cases came
     */
    public record Tally(long issueId, int cases, int seen, int districts) {

        int hidden() {
            return cases - seen;
        }

        boolean isKnown() {
            return seen > 0 && hidden() == 0;
        }

        /** The councils that were answered to tell the districts: with one case each, all of them would be known. */
        boolean isOneADistrict() {
            return cases == districts;
        }

        private String key() {
            return String.valueOf(issueId);
        }
    }

    /**
     * @param family issues that came out of one another by splitting or merging
     * @return by issue
     */
    public static Map<Long, IssueCount> publish(List<Tally> family) {
        Map<Long, IssueCount> shown = new LinkedHashMap<>();
        Map<String, Integer> hidden = new LinkedHashMap<>();
        for (Tally each : family) {
            if (each.isKnown()) {
                shown.put(each.issueId(), IssueCount.exactly(each.cases(), each.districts()));
            } else {
                hidden.put(each.key(), each.hidden());
            }
        }
        if (!hidden.isEmpty()) {
            PublishedTable table = SuppressCounts.publish(CountTable.list("hidden-cases", "issue", hidden));
            family.stream()
                    .filter(each -> !each.isKnown())
                    .forEach(each -> shown.put(
                            each.issueId(), count(each, table.of(each.key()).value() != null)));
        }
        return shown;
    }

    /** 「5未満」 is told only to whoever knows none of the cases: with four of them known it would tell the rest. */
    private static IssueCount count(Tally each, boolean told) {
        return told && !each.isOneADistrict()
                ? IssueCount.told(each.cases(), each.districts())
                : IssueCount.withheld(each.seen() == 0 && each.cases() < SuppressCounts.LEAST);
    }
}
