package jp.kasane.privacy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How people are called where they may not be named (practice.md). Wording comes from {@code privacy.*} messages. */
public final class Pseudonyms {

    private static final Set<String> RELATIONS = Set.of(
            "本人", "世帯主", "配偶者", "夫", "妻", "内縁の夫", "内縁の妻", "パートナー", "父", "母", "養父", "養母", "継父", "継母", "義父", "義母", "祖父",
            "祖母", "曾祖父", "曾祖母", "子", "息子", "娘", "長男", "長女", "次男", "二男", "次女", "二女", "三男", "三女", "四男", "四女", "養子", "孫",
            "曾孫", "ひ孫", "兄", "姉", "弟", "妹", "おじ", "おば", "叔父", "叔母", "伯父", "伯母", "甥", "姪", "いとこ", "同居人");

    private Pseudonyms() {}

    /**
     * @param position in the household, from 0
     * @return A, B, … Z, AA, AB, …
     */
    public static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % 26));
        return position < 26 ? last : letters(position / 26 - 1) + last;
    }

    /**
     * The ten years of life that somebody is in, e.g. 80.
     *
     * @return null when nothing was told
     */
    public static @Nullable Integer decade(@Nullable LocalDate birthDate, @Nullable Integer ageBand, LocalDate on) {
        if (birthDate == null) {
            return ageBand;
        }
        return (int) Math.max(0, ChronoUnit.YEARS.between(birthDate, on)) / 10 * 10;
    }

    /** The relation if it is a plain one; null for free words, which could name somebody. */
    public static @Nullable String relation(String told) {
        return RELATIONS.contains(told.strip()) ? told.strip() : null;
    }
}
