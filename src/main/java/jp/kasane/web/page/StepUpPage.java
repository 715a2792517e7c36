package jp.kasane.web.page;

import java.util.regex.Pattern;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.web.StepUp;
import jp.kasane.web.problem.SentForm;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the password goes before a page is asked for again; what a form changes is sent to its own address again. */
@PageController
class StepUpPage {

    /** A path of this server: no other host, no way to write one. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private final StepUp stepUp;

    StepUpPage(StepUp stepUp) {
        this.stepUp = stepUp;
    }

    @PostMapping(SentForm.PATH)
    @Guarded(Policy.KEEP_OWN_ACCOUNT)
    String prove(@RequestParam(defaultValue = "/") String next) {
        stepUp.require();
        return "redirect:" + (isOwnPath(next) ? next : "/");
    }

    static boolean isOwnPath(String address) {
        return OWN_PATH.matcher(address).matches();
    }
}
