package jp.kasane.prefecture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted. Each is one table: municipalities by codes; layers are each municipality's own. Councils and meetings
 * are facts of organisation and are told as they are; everything else is about people and is withheld where it is small.
 * Every code has its column in every year: one that came and went with its count would tell that there is one.
 */
public enum Measure {
    /** 会議体. */
    COUNCIL(null, "COUNCIL"),
    /** 開いた会議. */
    MEETING(null, "MEETING"),
    /** ケース by state. */
    STATE("cases", "RECEIVED", "IN_DELIBERATION", "AWAITING_NEW_SUPPORT", "MONITORING", "CLOSED"),
    /** ケース by the layer that it has reached; what follows are the municipality's own layers. */
    LAYER("cases", "NONE"),
    /** ケース by field (分野); a case with several fields counts in each. */
    FIELD("cases", "ELDERLY", "DISABILITY", "CHILD", "POVERTY", "OTHER"),
    /** 送付 between councils, by direction. */
    REFERRAL("referrals", "UP", "DOWN", "ACROSS"),
    /** 地域課題 by state. */
    ISSUE(
            "issues",
            "CANDIDATE",
            "SORTED",
            "SUBMITTED",
            "PROPOSED",
            "ADOPTED",
            "TRIAL",
            "ROLLED_OUT",
            "RETURNED",
            "REJECTED",
            "INDIVIDUAL",
            "MERGED"),
    /** 期限を過ぎた行動. */
    OVERDUE("overdue-actions", "OVERDUE");

    private final @Nullable String population;
    private final List<String> codes;

    Measure(@Nullable String population, String... codes) {
        this.population = population;
        this.codes = List.of(codes);
    }

    /**
     * The part of its population that a code stands for. {@code RECEIVED} and {@code NONE} are the same part: cases that no
     * council has had yet.
     */
    public String part(String code) {
        return this == LAYER && code.equals("NONE") ? STATE.part("RECEIVED") : name() + ":" + code;
    }

    /** What it is counted by, in the order of the columns. */
    public List<String> codes() {
        return codes;
    }

    /** Whether small counts are withheld. */
    public boolean isAboutPeople() {
        return population != null;
    }

    /** Whether a case counts in one or several columns: their sum is no number of cases and is not told. */
    public boolean isOverlapping() {
        return this == FIELD;
    }

    /** Tables of the same population share their totals. */
    public String population() {
        return population == null ? name() : population;
    }
}
