package jp.kasane.desk.web;

import java.util.List;
import java.util.Locale;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.desk.CameBack;
import jp.kasane.desk.CouncilNames;
import jp.kasane.desk.Home;
import jp.kasane.desk.ShowHome;
import jp.kasane.notification.NoticeLines;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import jp.kasane.web.Paging;
import jp.kasane.web.SubjectNames;
import jp.kasane.web.page.NavigationEntry;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.Viewer;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** ホーム: what the viewer must do, where to be, and what came back. */
@PageController
class HomePage {

    private static final int NOTICES = 5;

    private final ShowHome showHome;
    private final CouncilNames councils;
    private final NoticeLines notices;
    private final SubjectNames subjects;
    private final Caller caller;

    HomePage(ShowHome showHome, CouncilNames councils, NoticeLines notices, SubjectNames subjects, Caller caller) {
        this.showHome = showHome;
        this.councils = councils;
        this.notices = notices;
        this.subjects = subjects;
        this.caller = caller;
    }

    @GetMapping("/")
    @Guarded(Policy.OPEN_HOME)
    String show(Locale locale, Model model, @ModelAttribute("viewer") Viewer viewer) {
        if (!viewer.may(Policy.WORK_ON_OWN_TASKS)) {
            return "redirect:" + onlyPage(model);
        }
        Actor actor = caller.actor();
        Home home = showHome.of(actor);
        model.addAttribute("home", home);
        model.addAttribute("councils", councils.withLayer());
        model.addAttribute(
                "about", subjects.of(home.back().stream().map(CameBack::subject).toList()));
        model.addAttribute("notices", notices.page(true, new Paging(NOTICES, null), actor, locale));
        model.addAttribute("counted", ShowHome.COUNTED);
        return "desk/home";
    }

    /** Whoever only reads logs or counts has a single page. */
    private static String onlyPage(Model model) {
        return model.getAttribute("navigation") instanceof List<?> entries
                        && !entries.isEmpty()
                        && entries.get(0) instanceof NavigationEntry first
                ? first.path()
                : "/me";
    }
}
