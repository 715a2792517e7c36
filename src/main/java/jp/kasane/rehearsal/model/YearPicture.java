package jp.kasane.rehearsal.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.kasane.rehearsal.model.RehearsalReport.CouncilYear;
import jp.kasane.rehearsal.model.RehearsalReport.ReferralOutcome;

/**
 * A rehearsed year on the ladder, month by month: what climbed into each layer and what came back down into it.
 *
 * @param layers codes, the top of the ladder first
 * @param months of the fiscal year, in order
 */
public record YearPicture(List<String> layers, List<Month> months) {

    /**
     * @param month the month
     * @param rungs one entry a layer, in the order of {@link YearPicture#layers()}
     */
    public record Month(YearMonth month, List<Rung> rungs) {}

    /**
     * @param climbed cases that were carried up into the layer
     * @param answered answers that came down into it
     * @param shared successes that were told to it
     */
    public record Rung(String layer, int climbed, int answered, int shared) {

        /** Whether anything moved. */
        public boolean moved() {
            return climbed + answered + shared > 0;
        }
    }

    /**
     * @param ladder codes of the layers, from the bottom up; layers beside the ladder are left out
     */
    public static YearPicture of(RehearsalReport report, List<String> ladder) {
        Map<String, String> layerOf = new HashMap<>();
        report.councils().forEach((CouncilYear each) -> layerOf.put(each.code(), each.layer()));
        Map<String, Integer> counts = new HashMap<>();
        report.cases().stream()
                .flatMap(each -> each.referrals().stream())
                .forEach(each -> counts.merge(keyOf(each, layerOf), 1, Integer::sum));
        List<String> layers = topFirst(report, ladder);
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            YearMonth month = YearMonth.of(report.fiscalYear(), 4).plusMonths(i);
            months.add(new Month(
                    month,
                    layers.stream().map(layer -> rung(month, layer, counts)).toList()));
        }
        return new YearPicture(layers, months);
    }

    /** Most of anything that moved into one layer in one month; at least 1. */
    public int most() {
        return months.stream()
                .flatMap(month -> month.rungs().stream())
                .flatMapToInt(rung -> IntStream.of(rung.climbed(), rung.answered(), rung.shared()))
                .max()
                .stream()
                .map(most -> Math.max(1, most))
                .findFirst()
                .orElse(1);
    }

    private static Rung rung(YearMonth month, String layer, Map<String, Integer> counts) {
        String at = month + " " + layer + " ";
        return new Rung(
                layer,
                counts.getOrDefault(at + "ESCALATE", 0),
                counts.getOrDefault(at + "ANSWER", 0),
                counts.getOrDefault(at + "SHARE_SUCCESS", 0));
    }

    private static String keyOf(ReferralOutcome referral, Map<String, String> layerOf) {
        String layer = layerOf.getOrDefault(referral.to(), referral.to());
        return YearMonth.from(referral.on()) + " " + layer + " " + referral.kind();
    }

    private static List<String> topFirst(RehearsalReport report, List<String> ladder) {
        Set<String> present = new LinkedHashSet<>(
                report.councils().stream().map(CouncilYear::layer).toList());
        return ladder.stream()
                .filter(present::contains)
                .sorted(Comparator.comparingInt(ladder::indexOf).reversed())
                .toList();
    }
}
