package jp.kasane.privacy.rendition;

import java.util.List;

/** How people are addressed. */
final class Honorifics {

    private static final List<String> ALL = List.of("さん", "さま", "様", "氏", "殿", "どの", "君", "くん", "ちゃん", "先生");

    /** Words that end like somebody addressed. */
    private static final List<String> WORDS = List.of("たくさん", "あかちゃん", "ひとさま", "かみさま", "かみさん");

    private Honorifics() {}

    /** Whether a word begins there that addresses nobody: たくさん, but タクさん. */
    static boolean isWord(FoldedText text, int from) {
        return !text.isKatakana(from)
                && WORDS.stream().anyMatch(word -> text.text().startsWith(word, from));
    }

    /** How many characters of an honorific stand there. */
    static int lengthAt(FoldedText text, int index) {
        return ALL.stream()
                .filter(each -> text.text().startsWith(each, Math.min(index, text.length())))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
