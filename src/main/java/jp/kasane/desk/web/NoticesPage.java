package jp.kasane.desk.web;

import java.util.Locale;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.notification.NoticeLines;
import jp.kasane.notification.ReadNotices;
import jp.kasane.web.Caller;
import jp.kasane.web.Paging;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** お知らせ of the viewer. */
@PageController
class NoticesPage {

    private static final String VIEW = "desk/notices";

    private final NoticeLines notices;
    private final ReadNotices readNotices;
    private final PageForms forms;
    private final Caller caller;

    NoticesPage(NoticeLines notices, ReadNotices readNotices, PageForms forms, Caller caller) {
        this.notices = notices;
        this.readNotices = readNotices;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/notices")
    @Guarded(Policy.READ_OWN_NOTICES)
    String list(
            @RequestParam(defaultValue = "false") boolean unread,
            @ModelAttribute("form") BackInput form,
            Paging paging,
            Locale locale,
            Model model) {
        model.addAttribute("unread", unread);
        model.addAttribute("page", notices.page(unread, paging, caller.actor(), locale));
        return VIEW;
    }

    @PostMapping("/notices/{id}/read")
    @Guarded(Policy.READ_OWN_NOTICES)
    String read(
            @PathVariable long id,
            @ModelAttribute("form") BackInput form,
            BindingResult errors,
            Paging paging,
            Locale locale,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    readNotices.read(id, caller.actor());
                    return form.path("/notices?unread=true");
                },
                () -> list(true, form, paging, locale, model));
    }

    @PostMapping("/notices/read")
    @Guarded(Policy.READ_OWN_NOTICES)
    String readAll(
            @ModelAttribute("form") BackInput form, BindingResult errors, Paging paging, Locale locale, Model model) {
        return forms.submit(
                errors,
                () -> {
                    readNotices.readAll(caller.actor());
                    Flash.done("desk.page.notices.all-read");
                    return form.path("/notices");
                },
                () -> list(true, form, paging, locale, model));
    }
}
