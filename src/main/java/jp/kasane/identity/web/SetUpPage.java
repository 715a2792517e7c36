package jp.kasane.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.account.SetUp;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Where whoever installed Kasane opens the first administrator's account. */
@PageController
class SetUpPage {

    static final String PATH = "/setup";

    private static final String VIEW = "identity/setup";

    private final SetUp setUp;
    private final PageForms forms;

    SetUpPage(SetUp setUp, PageForms forms) {
        this.setUp = setUp;
        this.forms = forms;
    }

    @ModelAttribute("open")
    boolean open() {
        return setUp.isOpen();
    }

    @GetMapping(PATH)
    @Guarded(Policy.SIGN_IN)
    String show(Model model) {
        model.addAttribute("form", new SetUpInput(null, null, null, null));
        return VIEW;
    }

    @PostMapping(PATH)
    @Guarded(Policy.SIGN_IN)
    String complete(@Valid @ModelAttribute("form") SetUpInput form, BindingResult errors, HttpServletRequest request) {
        return forms.submit(
                errors,
                () -> {
                    setUp.complete(
                            String.valueOf(form.token()),
                            String.valueOf(form.name()).strip(),
                            String.valueOf(form.login()).strip(),
                            String.valueOf(form.password()),
                            request.getRemoteAddr());
                    Flash.done("identity.page.setup.done");
                    return "/sign-in";
                },
                () -> VIEW);
    }

    /** What the first administrator types. */
    record SetUpInput(
            @NotBlank(message = "{identity.page.setup.token-required}") @Nullable
            String token,

            @NotBlank(message = "{identity.page.person.name-required}")
            @Size(max = 200, message = "{identity.text.too-long}")
            @Nullable
            String name,

            @NotBlank(message = "{identity.page.account.login-required}") @Nullable
            String login,

            @NotBlank(message = "{identity.page.me.new-required}") @Nullable
            String password) {}
}
