package jp.kasane.privacy.rendition;

import java.util.List;

/** How people are addressed. */
final class Honorifics {

    private static final List<String> ALL = List.of("さん", "さま", "様", "氏", "殿", "どの", "君", "くん", "ちゃん", "先生");

    private Honorifics() {}

    /** How many characters of an honorific stand there. */
    static int lengthAt(FoldedText text, int index) {
        return ALL.stream()
                .filter(each -> text.text().startsWith(each, Math.min(index, text.length())))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
