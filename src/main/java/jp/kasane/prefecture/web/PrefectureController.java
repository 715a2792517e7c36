package jp.kasane.prefecture.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.prefecture.ReadFigures;
import jp.kasane.shared.FiscalYear;
import jp.kasane.web.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Counts for the prefecture. */
@RestController
@RequestMapping("/api/v1/prefecture")
@Tag(name = "prefecture", description = "県の集計")
class PrefectureController {

    private final ReadFigures figures;
    private final AskedYear years;
    private final Caller caller;

    PrefectureController(ReadFigures figures, AskedYear years, Caller caller) {
        this.figures = figures;
        this.years = years;
        this.caller = caller;
    }

    @Operation(summary = "県内の市町村の件数を見る(5未満は出ない。引き算でも分からない)")
    @GetMapping("/figures")
    @Guarded(Policy.READ_FIGURES)
    FiguresView figures(@RequestParam(required = false) @Nullable Integer fiscalYear) {
        FiscalYear year = years.of("fiscalYear", fiscalYear);
        return FiguresView.of(figures.of(year, caller.actor()));
    }
}
