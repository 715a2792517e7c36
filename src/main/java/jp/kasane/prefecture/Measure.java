package jp.kasane.prefecture;

import org.jspecify.annotations.Nullable;

/**
 * What is counted. Each is one table: municipalities by codes. Councils and meetings are facts of organisation and are
 * told as they are; everything else is about people and is withheld where it is small.
 */
public enum Measure {
    /** 会議体. */
    COUNCIL(null),
    /** 開いた会議. */
    MEETING(null),
    /** ケース by state. */
    STATE("cases"),
    /** ケース by the layer that it has reached. */
    LAYER("cases"),
    /** ケース by field (分野); a case with several fields counts in each. */
    FIELD("case-fields"),
    /** 送付 between councils, by direction. */
    REFERRAL("referrals"),
    /** 地域課題 by state. */
    ISSUE("issues"),
    /** 期限を過ぎた行動. */
    OVERDUE("overdue-actions");

    private final @Nullable String population;

    Measure(@Nullable String population) {
        this.population = population;
    }

    /** Whether small counts are withheld. */
    public boolean isAboutPeople() {
        return population != null;
    }

    /** Whether a case counts in one or several columns, so that their sum is no less than the number of cases. */
    public boolean isOverlapping() {
        return this == FIELD;
    }

    /** Tables of the same population share their totals. */
    public String population() {
        return population == null ? name() : population;
    }
}
