package jp.kasane.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.kasane.privacy.Consent;

/**
 * A person's consent, told apart from the others of that person.
 *
 * @param number 1 for the first that the person gave
 */
public record NumberedConsent(int number, Consent consent) {

    /**
     * Those that count on that day besides one of them.
     *
     * @param all consents of the household, the oldest first
     */
    public static List<NumberedConsent> beside(Consent one, List<Consent> all, LocalDate day) {
        List<Consent> ofPerson =
                all.stream().filter(each -> each.memberId() == one.memberId()).toList();
        return IntStream.range(0, ofPerson.size())
                .mapToObj(at -> new NumberedConsent(at + 1, ofPerson.get(at)))
                .filter(each -> each.consent().isBeside(one, day))
                .toList();
    }
}
