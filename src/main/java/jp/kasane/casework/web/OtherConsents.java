package jp.kasane.casework.web;

import java.util.List;
import java.util.stream.Collectors;
import jp.kasane.casework.ConsentsTogether;
import jp.kasane.casework.NumberedConsent;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the pages that withdraw a consent: the person's others, and what became of them. */
@Component
class OtherConsents {

    private final ConsentsTogether together;
    private final Caller caller;

    OtherConsents(ConsentsTogether together, Caller caller) {
        this.together = together;
        this.caller = caller;
    }

    List<NumberedConsent> of(String number, long consentId) {
        return together.others(number, consentId, caller.actor());
    }

    void show(String number, long consentId, Model model) {
        List<NumberedConsent> others = of(number, consentId);
        model.addAttribute("others", others);
        model.addAttribute("otherNumbers", numbers(others));
    }

    /**
     * Says what was done; after that, which others go on counting or were withdrawn.
     *
     * @param sentence key of what is said where there are no others
     */
    void told(String sentence, List<NumberedConsent> others, boolean withdrawn) {
        if (others.isEmpty()) {
            Flash.done(sentence);
        } else {
            Flash.done(sentence + (withdrawn ? ".all" : ".one"), numbers(others));
        }
    }

    private static String numbers(List<NumberedConsent> others) {
        return others.stream().map(each -> String.valueOf(each.number())).collect(Collectors.joining("・"));
    }
}
