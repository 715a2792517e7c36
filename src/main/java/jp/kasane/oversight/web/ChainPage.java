package jp.kasane.oversight.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.audit.ExportedHead;
import jp.kasane.oversight.LogSearch;
import jp.kasane.web.Caller;
import jp.kasane.web.StepUp;
import jp.kasane.web.page.PageController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 連鎖の検証: whether the log is as it was written, and its head to be kept outside. */
@PageController
class ChainPage {

    static final String PATH = "/audit/chain";
    private static final String VIEW = "oversight/chain";

    private final LogSearch search;
    private final StepUp stepUp;
    private final Caller caller;

    ChainPage(LogSearch search, StepUp stepUp, Caller caller) {
        this.search = search;
        this.stepUp = stepUp;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.READ_ACCESS_LOG)
    String show() {
        return VIEW;
    }

    /** Changes nothing, but is too much work to be done at each visit. */
    @PostMapping(PATH)
    @Guarded(Policy.READ_ACCESS_LOG)
    String check(Model model) {
        model.addAttribute("report", search.check(caller.actor()));
        return VIEW;
    }

    @PostMapping("/audit/head")
    @Guarded(Policy.READ_ACCESS_LOG)
    ResponseEntity<ExportedHead> head() {
        stepUp.require();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"access-log-head.json\"")
                .body(search.head(caller.actor()));
    }
}
