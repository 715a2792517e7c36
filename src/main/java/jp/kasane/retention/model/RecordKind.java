package jp.kasane.retention.model;

import java.util.Arrays;
import java.util.List;

/** Kinds of records that are kept for a time of their own. Their words are the messages {@code retention.kind.*}. */
public enum RecordKind {
    /** 相談支援記録: intake, household, timeline. */
    CASE(Scope.CASE, 5),
    /** アセスメント. */
    ASSESSMENT(Scope.CASE, 5),
    /** 同意書. */
    CONSENT(Scope.CASE, 5),
    /** 上申・回答, decision records and monitoring. */
    REFERRAL(Scope.CASE, 5),
    /** 実施項目 and reports. */
    ACTION(Scope.CASE, 5),
    /** 会議録: agenda, notes with their versions, minutes, attendance. */
    MEETING(Scope.DATED, 10),
    /** 通知: the outbox. */
    OUTBOX(Scope.DATED, 1),
    /** 演習. */
    REHEARSAL(Scope.DATED, 1),
    /** 過去の判定で試した結果. */
    REPLAY(Scope.DATED, 1),
    /** 地域課題: tells of a district and not of people; kept for good. */
    ISSUE(Scope.KEPT, 0),
    /** アクセスログ: carries no personal data of residents; its chain is never cut here. */
    ACCESS_LOG(Scope.KEPT, 0),
    /** 廃棄簿: the proof of disposal itself. */
    DISPOSAL_LIST(Scope.KEPT, 0),
    /** 下書き and kept answers: thirty days, whatever the municipality sets. */
    DRAFT(Scope.THIRTY_DAYS, 0);

    /** With what a kind is disposed of. */
    public enum Scope {
        /** together with the case, when the last of these kinds falls due */
        CASE,
        /** by itself, by the year */
        DATED,
        /** not at all */
        KEPT,
        /** by the day, without a list */
        THIRTY_DAYS
    }

    private final Scope scope;
    private final int years;

    RecordKind(Scope scope, int years) {
        this.scope = scope;
        this.years = years;
    }

    public Scope scope() {
        return scope;
    }

    /** Whether an administrator sets for how long it is kept. */
    public boolean isSettable() {
        return scope == Scope.CASE || scope == Scope.DATED;
    }

    /** What holds where a municipality set nothing. */
    public RetentionPeriod standard() {
        return isSettable() ? RetentionPeriod.ofYears(years) : RetentionPeriod.FOR_GOOD;
    }

    public static List<RecordKind> of(Scope scope) {
        return Arrays.stream(values()).filter(kind -> kind.scope == scope).toList();
    }
}
