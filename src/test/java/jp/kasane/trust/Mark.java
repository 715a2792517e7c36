package jp.kasane.trust;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rare word that was written into a text, so that it is recognised wherever it comes to light.
 *
 * @param about what the text tells
 * @param whose where the thing belongs
 */
record Mark(About about, Persona.Home whose, String word) {

    static final String START = "Zq";

    private static final Pattern WORD = Pattern.compile(START + "[A-Z]{3}x\\d+k");
    private static final int LONGEST = 20;
    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    /** What may be known by whom, see {@link Knowledge}. */
    enum About {
        /** 氏名, 住所, 電話, 自由記述 of a household that agreed to be known to its councils. */
        HOUSEHOLD,
        /** The same of a household that did not agree. */
        UNCONSENTED,
        /** 件名 of a case. */
        CASE,
        /** 場所 of a meeting, which calendars tell. */
        PLACE,
        MEETING,
        ACTION,
        REFERRAL,
        MODEL,
        REHEARSAL,
        TASK
    }

    static Mark of(About about, Persona.Home whose) {
        String home =
                whose.name().substring(0, 1) + whose.name().charAt(whose.name().length() - 1);
        return new Mark(about, whose, START + about.name().charAt(0) + home + "x" + SERIAL.incrementAndGet() + "k");
    }

    /** The words of marks that a text holds. */
    static Set<String> wordsIn(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text);
        for (int at = text.indexOf(START); at >= 0; at = text.indexOf(START, at + 1)) {
            matcher.region(at, Math.min(at + LONGEST, text.length()));
            if (matcher.lookingAt()) {
                words.add(matcher.group());
            }
        }
        return words;
    }
}
