package jp.kasane.retention.model;

import java.util.Collection;
import jp.kasane.privacy.rendition.KnownWords;

/** Takes out of a text by what others than the person can be recognised. */
public final class OthersMasked {

    /** Stands where somebody else was named. */
    public static final String THIRD_PARTY = "〔第三者〕";
    /** Stands where a source was told. */
    public static final String SOURCE = "〔情報源〕";

    private final KnownWords others;

    /** @param words found however they are written */
    public OthersMasked(Collection<String> words) {
        others = new KnownWords(words, THIRD_PARTY);
    }

    public String mask(String text) {
        return others.mask(text);
    }
}
