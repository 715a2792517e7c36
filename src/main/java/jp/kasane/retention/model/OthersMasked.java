package jp.kasane.retention.model;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kasane.shared.WordPattern;

/** Takes out of a text by what others than the person can be recognised. */
public final class OthersMasked {

    /** Stands where somebody else was named. */
    public static final String THIRD_PARTY = "〔第三者〕";
    /** Stands where a source was told. */
    public static final String SOURCE = "〔情報源〕";

    private final Pattern others;

    public OthersMasked(Collection<String> words) {
        others = Pattern.compile(WordPattern.anyOf(words));
    }

    public String mask(String text) {
        return others.matcher(text).replaceAll(Matcher.quoteReplacement(THIRD_PARTY));
    }
}
