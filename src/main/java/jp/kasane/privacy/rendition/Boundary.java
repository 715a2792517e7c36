package jp.kasane.privacy.rendition;

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
            if (ADDRESSED.fit(text, from, to) == Fit.CERTAIN) {
                return Fit.CERTAIN;
            }
            boolean part = isKanji(text.at(from - 1)) || isKanji(text.at(to)) || Okurigana.isAt(text, from);
            return part ? Fit.NONE : Fit.POSSIBLE;
        }
    },
    /** One kanji that may not be a name at all: only where people are addressed. */
    ADDRESSED {
        @Override
        Fit fit(FoldedText text, int from, int to) {
            boolean called = Honorifics.lengthAt(text, to) > 0 && !OneKanji.isManner(text, from)
                    || OneKanji.isHome(text, from, to);
            boolean begins = !isKanji(text.at(from - 1)) || OneKanji.isBehindPerson(text, from);
            return called && begins && !isDigit(text.at(from - 1)) ? Fit.CERTAIN : Fit.NONE;
        }
    },
    /** Kana that may not be a name at all: only as a word of their own before an honorific, or before 宅 or 家. */
    CALLED {
        @Override
        Fit fit(FoldedText text, int from, int to) {
            boolean called = Honorifics.lengthAt(text, to) > 0 || OneKanji.isHome(text, from, to);
            if (!called || Honorifics.isWord(text, from)) {
                return Fit.NONE;
            }
            boolean begins = !isKana(text.at(from - 1)) || text.isKatakana(from) && !text.isKatakana(from - 1);
            boolean led = to - from > SHORTEST && PARTICLES.indexOf(text.at(from - 1)) >= 0;
            return begins ? Fit.CERTAIN : led ? Fit.POSSIBLE : Fit.NONE;
        }
    },
    /** Two or three kana (まり): not within つまり; as a word of its own, or where people are addressed. */
    SHORT_KANA {
        @Override
        Fit fit(FoldedText text, int from, int to) {
            return ShortKana.fit(text, from, to);
        }
    };

    /** How well a place fits. */
    enum Fit {
        NONE,
        POSSIBLE,
        CERTAIN;

        /** The weaker of the two. */
        Fit and(Fit other) {
            return compareTo(other) < 0 ? this : other;
        }
    }

    private static final String PARTICLES = "のはがもをにとや";

    /** Two kana behind a particle are the end of a word more often than a name. */
    private static final int SHORTEST = 2;

    private static final String PLACES = "県府市区町村郡駅港";

    abstract Fit fit(FoldedText text, int from, int to);

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || isDigit(c);
    }

    static boolean isKana(char c) {
        return c >= 'ぁ' && c <= 'ヿ' && c != '・';
    }

    static boolean isKanji(char c) {
        return Character.isIdeographic(c) || Character.isSurrogate(c);
    }
}
