package jp.kasane.systembuilding;

import jp.kasane.privacy.statistics.PublishedCount;
import org.jspecify.annotations.Nullable;

/**
 * How many cases feed an issue, as far as the reader may know it.
 *
 * @param districts from how many districts they came
 * @param exact whether the reader may know of each of the cases
 */
public record IssueCount(PublishedCount cases, PublishedCount districts, boolean exact) {

    private static final PublishedCount PROTECTED = new PublishedCount(null, false);

    /** For whoever may know of each of the cases. */
    public static IssueCount exactly(int cases, int districts) {
        return new IssueCount(new PublishedCount(cases, false), new PublishedCount(districts, false), true);
    }

    /** For somebody else, to whom the numbers give nobody away. */
    public static IssueCount told(int cases, int districts) {
        return new IssueCount(new PublishedCount(cases, false), new PublishedCount(districts, false), false);
    }

    /** @param small whether it may be said that they are under five */
    public static IssueCount withheld(boolean small) {
        return new IssueCount(new PublishedCount(null, small), PROTECTED, false);
    }

    /** End of a message key: {@code told}, {@code few} when under five, else {@code withheld}. */
    public String words() {
        if (cases.value() != null) {
            return "told";
        }
        return cases.small() ? "few" : "withheld";
    }

    /** As programs are told why a number is missing: {@code UNDER_FIVE} or {@code PROTECTING}; null when it is not. */
    public @Nullable String why() {
        if (cases.value() != null) {
            return null;
        }
        return cases.small() ? "UNDER_FIVE" : "PROTECTING";
    }
}
