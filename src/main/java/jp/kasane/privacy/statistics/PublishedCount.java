package jp.kasane.privacy.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A count as it may be shown.
 *
 * @param value null when it is withheld
 * @param small withheld because it is under {@link SuppressCounts#LEAST}; else because another could be found out from it
 */
public record PublishedCount(@Nullable Integer value, boolean small) {

    /** 「12」, 「5未満」 or 「秘匿」. */
    public String text() {
        if (value != null) {
            return value.toString();
        }
        return small ? SuppressCounts.LEAST + "未満" : "秘匿";
    }

    @Override
    public String toString() {
        return text();
    }
}
