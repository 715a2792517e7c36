package jp.kasane.casework;

import java.util.Set;

/**
 * インテーク・アセスメントシート (forms.md 1-2).
 *
 * @param problems codes 01 to 26 and 99 of the background factors
 * @param grounds grounds of urgency: {@code LIFE, HOUSING, FOOD, ABUSE}
 * @param strengths 本人・世帯の強み
 * @param wishes 本人・世帯の希望
 * @param policy 対応方針
 */
public record Assessment(
        Set<String> fields,
        Set<String> problems,
        Set<String> grounds,
        Urgency statedUrgency,
        String strengths,
        String wishes,
        String policy) {}
