package jp.kasane.identity.model;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import jp.kasane.shared.ProblemException;

/**
 * Which password somebody may choose, after OWASP ASVS 5.0 section 6.2: long enough, not among the leaked and common ones
 * (the lists of zxcvbn, 30,000 passwords and the commonest words and names, with the usual disguises), not made of
 * words that stand around it. No rule about kinds of characters and no rotation: both make passwords worse.
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** Guesses that a guesser with these lists needs: 10^8 and more. */
    private static final int STRONG = 3;

    /** Letters that must be left without the words around it. */
    private static final int FEW = 5;

    private static final Zxcvbn LISTS = new Zxcvbn();
    private static final List<String> AROUND = List.of("kasane", "重ね", "重層", "福祉");

    private PasswordRules() {}

    /** @throws ProblemException INVALID when it is too short or too long */
    public static void requireLength(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw ProblemException.invalid("password", "identity.password.form", SHORTEST, LONGEST);
        }
    }

    /**
     * @param context login, parts of the name, the municipality
     * @throws ProblemException INVALID when it has the wrong length or is easily guessed
     */
    public static void requireStrong(String password, Collection<String> context) {
        requireLength(password);
        List<String> words = new ArrayList<>(AROUND);
        context.forEach(
                text -> words.addAll(List.of(text.toLowerCase(Locale.ROOT).split("[\\s　._-]+"))));
        words.removeIf(word -> word.length() < 2);
        if (isMadeOf(words, password) || LISTS.measure(password, words).getScore() < STRONG) {
            throw ProblemException.invalid("password", "identity.password.guessed");
        }
    }

    /** Whether little is left without the words around it, digits and signs. */
    private static boolean isMadeOf(List<String> words, String password) {
        String rest = password.toLowerCase(Locale.ROOT);
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        rest = rest.replaceAll("[^\\p{L}]+", "");
        return rest.codePointCount(0, rest.length()) < FEW;
    }
}
