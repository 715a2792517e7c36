package jp.kasane.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.function.Supplier;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.account.ManageAccount;
import jp.kasane.identity.web.PersonPage.PersonView;
import jp.kasane.web.Caller;
import jp.kasane.web.StepUp;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Opens, stops and reopens somebody's account, and hands out a password, shown once. */
@PageController
class AccountPage {

    private static final String PATH = PersonPage.PATH + "/account";

    private final ManageAccount accounts;
    private final PersonView view;
    private final PageForms forms;
    private final Caller caller;
    private final StepUp stepUp;

    AccountPage(ManageAccount accounts, PersonView view, PageForms forms, Caller caller, StepUp stepUp) {
        this.accounts = accounts;
        this.view = view;
        this.forms = forms;
        this.caller = caller;
        this.stepUp = stepUp;
    }

    @PostMapping(PATH)
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String open(
            @PathVariable long id,
            @Valid @ModelAttribute("account") LoginInput account,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        return step(id, account, errors, model, () -> {
            hand(request, accounts.open(id, account.typed(), caller.actor()));
            return "identity.page.account.opened";
        });
    }

    @PostMapping(PATH + "/password")
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String reset(
            @PathVariable long id,
            @ModelAttribute("account") LoginInput account,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        return step(id, account, errors, model, () -> {
            stepUp.require();
            hand(request, accounts.resetPassword(id, caller.actor()));
            return "identity.page.account.reset";
        });
    }

    @PostMapping(PATH + "/sign-out")
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String signOut(
            @PathVariable long id, @ModelAttribute("account") LoginInput account, BindingResult errors, Model model) {
        return step(id, account, errors, model, () -> {
            accounts.signOutEverywhere(id, caller.actor());
            return "identity.page.account.signed-out";
        });
    }

    @PostMapping(PATH + "/stop")
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String stop(
            @PathVariable long id, @ModelAttribute("account") LoginInput account, BindingResult errors, Model model) {
        return step(id, account, errors, model, () -> {
            accounts.disable(id, caller.actor());
            return "identity.page.account.stopped";
        });
    }

    @PostMapping(PATH + "/start")
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String start(
            @PathVariable long id, @ModelAttribute("account") LoginInput account, BindingResult errors, Model model) {
        return step(id, account, errors, model, () -> {
            accounts.enable(id, caller.actor());
            return "identity.page.account.started";
        });
    }

    /** @param step tells the key of what was done */
    private String step(long id, LoginInput account, BindingResult errors, Model model, Supplier<String> step) {
        return forms.submit(
                errors,
                () -> {
                    Flash.done(step.get());
                    return PersonPage.pathOf(id);
                },
                () -> view.show(id, model));
    }

    /** For the next page and no other. */
    private static void hand(HttpServletRequest request, String password) {
        RequestContextUtils.getOutputFlashMap(request).put("handed", password);
    }

    /** The sign-in name of a new account. */
    record LoginInput(
            @NotBlank(message = "{identity.page.account.login-required}") @Nullable
            String login) {

        String typed() {
            return login == null ? "" : login.strip();
        }
    }
}
