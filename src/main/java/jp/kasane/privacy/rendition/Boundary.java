package jp.kasane.privacy.rendition;

import java.util.List;

/** Where a known string counts as itself and not as a part of some other word. */
enum Boundary {
    /** Anywhere. */
    NONE {
        @Override
        Fit fit(FoldedText text, int from, int to) {
            return Fit.CERTAIN;
        }
    },
    /** Not within a longer number. */
    NUMBER {
        @Override
        Fit fit(FoldedText text, int from, int to) {
            return isDigit(text.at(from - 1)) || isDigit(text.at(to)) ? Fit.NONE : Fit.CERTAIN;
        }
    },
    /** Digits at either end are not within a longer number. */
    HOUSE {
        @Override
        Fit fit(FoldedText text, int from, int to) {
            boolean begins = isDigit(text.at(from)) && isDigit(text.at(from - 1));
            boolean ends = isDigit(text.at(to - 1)) && isDigit(text.at(to));
            return begins || ends ? Fit.NONE : Fit.CERTAIN;
        }
    },
    /** Not within a longer word in Latin letters. */
    LATIN {
        @Override
        Fit fit(FoldedText text, int from, int to) {
            return isLatin(text.at(from - 1)) || isLatin(text.at(to)) ? Fit.NONE : Fit.CERTAIN;
        }
    },
    /** A surname such as 富山 is not meant where 富山県 stands. */
    NOT_A_PLACE {
        @Override
        Fit fit(FoldedText text, int from, int to) {
            return PLACES.indexOf(text.at(to)) >= 0 || text.text().startsWith("間地", to) ? Fit.NONE : Fit.CERTAIN;
        }
    },
    /** One kanji (林, 森): certain where people are addressed, possible where it stands alone, else part of a word. */
    ONE_KANJI {
        @Override
        Fit fit(FoldedText text, int from, int to) {
            if (isKanji(text.at(from - 1))) {
                return Fit.NONE;
            }
            if (Honorifics.lengthAt(text, to) > 0 || HOMES.indexOf(text.at(to)) >= 0) {
                return Fit.CERTAIN;
            }
            return isKanji(text.at(to)) ? Fit.NONE : Fit.POSSIBLE;
        }
    },
    /** Two or three kana (まり): not within つまり; as a word of its own, or where people are addressed. */
    SHORT_KANA {
        @Override
        Fit fit(FoldedText text, int from, int to) {
            if (isKana(text.at(from - 1)) && !follows(text, from)) {
                return Fit.NONE;
            }
            boolean ends =
                    !isKana(text.at(to)) || Honorifics.lengthAt(text, to) > 0 || PARTICLES.indexOf(text.at(to)) >= 0;
            return ends ? Fit.CERTAIN : Fit.NONE;
        }
    };

    /** How well a place fits. */
    enum Fit {
        NONE,
        POSSIBLE,
        CERTAIN
    }

    private static final String PLACES = "県府市区町村郡駅港";
    private static final String HOMES = "家宅";
    private static final String PARTICLES = "はがをにのとでもへや";
    private static final List<String> BEFORE = List.of("の", "は", "が", "と", "や", "も", "を", "に");

    abstract Fit fit(FoldedText text, int from, int to);

    /** A particle with no kana before it, as in 妻のまり. */
    private static boolean follows(FoldedText text, int from) {
        return BEFORE.contains(String.valueOf(text.at(from - 1))) && !isKana(text.at(from - 2));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || isDigit(c);
    }

    static boolean isKana(char c) {
        return c >= 'ぁ' && c <= 'ヿ';
    }

    static boolean isKanji(char c) {
        return Character.isIdeographic(c) || Character.isSurrogate(c);
    }
}
