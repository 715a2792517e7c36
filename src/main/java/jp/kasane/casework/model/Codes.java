package jp.kasane.casework.model;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The code tables of 相談受付・申込票 and インテーク・アセスメントシート. */
public final class Codes {

    /** 分野: 高齢, 障害, 子ども, 生活困窮, その他. */
    public static final Set<String> FIELDS = Set.of("ELDERLY", "DISABILITY", "CHILD", "POVERTY", "OTHER");

    /** 相談経路: 本人来所, 電話, 訪問, 関係機関紹介, 家族, 民生委員, その他. */
    public static final Set<String> ROUTES =
            Set.of("VISIT", "PHONE", "OUTREACH", "AGENCY", "FAMILY", "COMMISSIONER", "OTHER");

    /** 相談内容の16区分: 01 to 15 and 99. */
    public static final Set<String> TOPICS = numbered(1, 15);

    /** 課題と背景要因: 27 codes, 01 to 26 and 99. */
    public static final Set<String> PROBLEMS = numbered(1, 26);

    /** 緊急性: 生命, 住居, 食, 虐待. */
    public static final Set<String> GROUNDS = Set.of("LIFE", "HOUSING", "FOOD", "ABUSE");

    public static final Set<String> SEXES = Set.of("MALE", "FEMALE", "OTHER");

    /** 来談者の関係: 1 家族, 2 その他. */
    public static final Set<String> VISITOR_RELATIONS = Set.of("FAMILY", "OTHER");

    private Codes() {}

    /** For messages: the codes in order. */
    public static String list(Set<String> codes) {
        return String.join(", ", new TreeSet<>(codes));
    }

    private static Set<String> numbered(int from, int to) {
        Stream<String> running = IntStream.rangeClosed(from, to).mapToObj(n -> n < 10 ? "0" + n : String.valueOf(n));
        return Stream.concat(running, Stream.of("99")).collect(Collectors.toUnmodifiableSet());
    }
}
