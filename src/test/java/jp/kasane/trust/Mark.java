package jp.kasane.trust;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A rare word that was written into a text, so that it is recognised wherever it comes to light.
 *
 * @param about what the text tells
 * @param whose where the thing belongs
 */
record Mark(About about, Persona.Home whose, String word) {

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
        return new Mark(about, whose, "Zq" + about.name().charAt(0) + home + "x" + SERIAL.incrementAndGet() + "k");
    }
}
