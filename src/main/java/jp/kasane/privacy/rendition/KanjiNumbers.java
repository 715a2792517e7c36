package jp.kasane.privacy.rendition;

/** Numbers in kanji, by digit (四四三) or by place (四百四十三), as digits. */
final class KanjiNumbers {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String PLACES = "十百千";

    private KanjiNumbers() {}

    static FoldedText asDigits(FoldedText raw) {
        FoldedText result = FoldedText.empty();
        int at = 0;
        while (at < raw.length()) {
            int end = at;
            while (end < raw.length() && isNumber(raw.at(end))) {
                end++;
            }
            if (end == at) {
                result.append(raw, at);
                at++;
            } else {
                append(result, raw, at, end);
                at = end;
            }
        }
        return result;
    }

    private static void append(FoldedText result, FoldedText raw, int begin, int end) {
        String run = raw.text().substring(begin, end);
        boolean byPlace = run.chars().anyMatch(c -> PLACES.indexOf(c) >= 0);
        if (byPlace && !run.equals("百") && !run.equals("千")) {
            result.append(String.valueOf(byPlace(run)), raw.from(begin), raw.to(end - 1));
            return;
        }
        for (int i = begin; i < end; i++) {
            int digit = DIGITS.indexOf(digit(raw.at(i)));
            String folded = digit < 0 ? String.valueOf(raw.at(i)) : String.valueOf(digit);
            result.append(folded, raw.from(i), raw.to(i));
        }
    }

    private static long byPlace(String run) {
        long sum = 0;
        long digits = 0;
        for (char c : run.toCharArray()) {
            int place = PLACES.indexOf(c);
            if (place < 0) {
                digits = digits * 10 + DIGITS.indexOf(digit(c));
            } else {
                sum += Math.max(digits, 1) * (long) Math.pow(10, place + 1);
                digits = 0;
            }
        }
        return sum + digits;
    }

    static boolean isNumber(char c) {
        return DIGITS.indexOf(digit(c)) >= 0 || PLACES.indexOf(c) >= 0;
    }

    private static char digit(char c) {
        return switch (c) {
            case '零', '○', '◯' -> '〇';
            case '壱', '壹' -> '一';
            case '弐', '貳' -> '二';
            case '参', '參' -> '三';
            default -> c;
        };
    }
}
