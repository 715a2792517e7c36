package jp.kasane.identity.web;

import jakarta.servlet.http.HttpSession;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.web.SignInOffer;
import jp.kasane.web.StepUp;
import jp.kasane.web.page.PageController;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a person begins to link the own account with the organisation's. */
@PageController
class LinkPage {

    private final ObjectProvider<SignInOffer> offer;
    private final StepUp stepUp;

    LinkPage(ObjectProvider<SignInOffer> offer, StepUp stepUp) {
        this.offer = offer;
        this.stepUp = stepUp;
    }

    @PostMapping("/me/provider")
    @Guarded(Policy.KEEP_OWN_ACCOUNT)
    String begin(HttpSession session) {
        stepUp.require();
        SignInOffer provider = offer.getIfAvailable();
        if (provider == null) {
            return "redirect:/me";
        }
        session.setAttribute(SignInOffer.MAY_LINK, true);
        return "redirect:" + provider.path() + "?for=link";
    }
}
