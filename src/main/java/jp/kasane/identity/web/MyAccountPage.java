package jp.kasane.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.People;
import jp.kasane.identity.account.ChangePassword;
import jp.kasane.web.Caller;
import jp.kasane.web.SignInOffer;
import jp.kasane.web.Standing;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own account: roles, seats, password. */
@PageController
class MyAccountPage {

    private static final String PASSWORD = "identity/password";
    /** What can become of linking with the provider. */
    private static final Set<String> SAID = Set.of("linked", "failed", "refused", "weak");

    private final People people;
    private final ChangePassword changePassword;
    private final ObjectProvider<SignInOffer> offer;
    private final PageForms forms;
    private final Caller caller;

    MyAccountPage(
            People people,
            ChangePassword changePassword,
            ObjectProvider<SignInOffer> offer,
            PageForms forms,
            Caller caller) {
        this.people = people;
        this.changePassword = changePassword;
        this.offer = offer;
        this.forms = forms;
        this.caller = caller;
    }

    @ModelAttribute("roles")
    Set<GlobalRole> roles() {
        return people.rolesOf(caller.actor().personId());
    }

    /** Whether the password must be changed before anything else. */
    @ModelAttribute("handed")
    boolean handed(HttpServletRequest request) {
        return request.getAttribute(Standing.ATTRIBUTE) == Standing.PASSWORD_TO_CHANGE;
    }

    @GetMapping("/me")
    @Guarded(Policy.KEEP_OWN_ACCOUNT)
    String show(@RequestParam(required = false) @Nullable String provider, Model model) {
        model.addAttribute("form", new PasswordInput("", ""));
        model.addAttribute("offer", offer.getIfAvailable());
        model.addAttribute("provider", provider == null || !SAID.contains(provider) ? null : provider);
        return "identity/me";
    }

    @GetMapping("/me/password")
    @Guarded(Policy.KEEP_OWN_ACCOUNT)
    String password(Model model) {
        model.addAttribute("form", new PasswordInput("", ""));
        return PASSWORD;
    }

    @PostMapping("/me/password")
    @Guarded(Policy.KEEP_OWN_ACCOUNT)
    String changePassword(
            @Valid @ModelAttribute("form") PasswordInput form, BindingResult errors, HttpServletRequest request) {
        return forms.submit(
                errors,
                () -> {
                    changePassword.change(caller.actor(), form.current(), form.password(), request.getRemoteAddr());
                    Flash.done("identity.page.me.password-changed");
                    return "/me";
                },
                () -> PASSWORD);
    }

    /** Both as typed; never shown again. */
    record PasswordInput(
            @NotBlank(message = "{identity.page.me.current-required}") @Nullable
            String current,

            @NotBlank(message = "{identity.page.me.new-required}") @Nullable
            String password) {}
}
