package jp.kasane.web.page;

import java.util.Set;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.web.SignInOffer;
import jp.kasane.web.SignedInPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people sign in. */
@PageController
class SignInPage {

    /** What can become of the way to the provider. */
    private static final Set<String> SAID = Set.of("failed", "unknown", "unreachable", "weak");

    private final ObjectProvider<SignInOffer> offer;

    SignInPage(ObjectProvider<SignInOffer> offer) {
        this.offer = offer;
    }

    @GetMapping("/sign-in")
    @Guarded(Policy.SIGN_IN)
    String show(
            @AuthenticationPrincipal @Nullable SignedInPerson person,
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable Long wait,
            @RequestParam(required = false) @Nullable Long busy,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String ended,
            @RequestParam(required = false) @Nullable String provider,
            Model model) {
        if (person != null) {
            return "redirect:/";
        }
        model.addAttribute("failed", failed != null);
        model.addAttribute("wait", wait);
        model.addAttribute("busy", busy);
        model.addAttribute("out", out != null);
        model.addAttribute("ended", ended != null);
        model.addAttribute("provider", provider == null || !SAID.contains(provider) ? null : provider);
        model.addAttribute("offer", offer.getIfAvailable());
        return "web/sign-in";
    }
}
