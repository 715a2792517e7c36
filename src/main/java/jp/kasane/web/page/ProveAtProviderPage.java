package jp.kasane.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.Drafts;
import jp.kasane.web.SignInOffer;
import jp.kasane.web.problem.SentForm.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what a person was about to do as a draft, while the provider asks once more who it is. */
@PageController
class ProveAtProviderPage {

    private static final String FORM = "web/step-up";
    private static final String KEY = "kasane.step-up-draft";

    private final Drafts drafts;
    private final Caller caller;
    private final ObjectProvider<SignInOffer> offer;

    ProveAtProviderPage(Drafts drafts, Caller caller, ObjectProvider<SignInOffer> offer) {
        this.drafts = drafts;
        this.caller = caller;
        this.offer = offer;
    }

    /**
     * What is sent again afterwards.
     *
     * @param action a path of this server
     */
    record Kept(String action, List<Field> fields) {}

    @PostMapping("/step-up/keep")
    @Guarded(Policy.KEEP_OWN_ACCOUNT)
    String keep(
            @RequestParam String action,
            @RequestParam(required = false) List<String> names,
            HttpServletRequest request) {
        SignInOffer provider = offer.getIfAvailable();
        if (provider == null || !StepUpPage.isOwnPath(action)) {
            return "redirect:/";
        }
        List<Field> fields = new LinkedHashSet<>(names == null ? List.<String>of() : names)
                .stream()
                        .flatMap(name -> fields(name, request.getParameterValues("value." + name)))
                        .toList();
        UUID key = UUID.randomUUID();
        drafts.save(key, FORM, new Kept(action, fields), caller.actor());
        request.getSession().setAttribute(KEY, key.toString());
        return "redirect:" + provider.path() + "?for=proof";
    }

    /** @throws ProblemException INVALID naming the field of which only the name was sent */
    private static Stream<Field> fields(String name, String @Nullable [] values) {
        if (values == null) {
            throw ProblemException.invalid("names", "web.page.unreadable");
        }
        return Arrays.stream(values).map(value -> new Field(name, value));
    }

    @GetMapping("/step-up/done")
    @Guarded(Policy.KEEP_OWN_ACCOUNT)
    String goOn(HttpSession session, Model model) {
        if (!(session.getAttribute(KEY) instanceof String key)) {
            return "redirect:/";
        }
        session.removeAttribute(KEY);
        UUID draft = UUID.fromString(key);
        return drafts.find(draft, FORM, Kept.class, caller.actor())
                .map(kept -> {
                    drafts.finish(draft, FORM, caller.actor());
                    model.addAttribute("kept", kept.content());
                    return "web/step-up-done";
                })
                .orElse("redirect:/");
    }
}
