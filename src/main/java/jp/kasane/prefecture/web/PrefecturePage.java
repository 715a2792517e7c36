package jp.kasane.prefecture.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.prefecture.ReadFigures;
import jp.kasane.shared.FiscalYear;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 県の集計: the only page of somebody who reads for the prefecture. */
@PageController
class PrefecturePage {

    static final String PATH = "/prefecture";

    private final ReadFigures figures;
    private final AskedYear years;
    private final Caller caller;

    PrefecturePage(ReadFigures figures, AskedYear years, Caller caller) {
        this.figures = figures;
        this.years = years;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.READ_FIGURES)
    String show(@RequestParam(required = false) @Nullable Integer year, Model model) {
        FiscalYear asked = years.of("year", year);
        model.addAttribute("figures", figures.of(asked, caller.actor()));
        model.addAttribute("thisYear", years.of("year", null).year());
        return "prefecture/figures";
    }
}
