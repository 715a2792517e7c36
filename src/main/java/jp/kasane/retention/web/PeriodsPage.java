package jp.kasane.retention.web;

import java.time.LocalDate;
import java.util.Arrays;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.retention.RetentionRights;
import jp.kasane.retention.RetentionRule;
import jp.kasane.retention.RetentionRules;
import jp.kasane.retention.model.RecordKind;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** How long which kind of record is kept, with an example: what is finished today, until when. */
@PageController
class PeriodsPage {

    static final String PATH = "/retention";

    private final RetentionRules rules;
    private final RetentionRights rights;
    private final PageForms forms;
    private final Caller caller;
    private final CurrentTime time;

    PeriodsPage(RetentionRules rules, RetentionRights rights, PageForms forms, Caller caller, CurrentTime time) {
        this.rules = rules;
        this.rights = rights;
        this.forms = forms;
        this.caller = caller;
        this.time = time;
    }

    @GetMapping(PATH)
    @Guarded(Policy.LOOK_AT_RETENTION)
    String show(Model model) {
        return show(PeriodInput.EMPTY, model);
    }

    @PostMapping(PATH)
    @Guarded(Policy.SET_RETENTION)
    String set(@ModelAttribute("form") PeriodInput form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> {
                    rules.set(
                            form.chosenKind(),
                            form.chosenYears(),
                            form.givenReason(),
                            form.givenSource(),
                            caller.actor());
                    Flash.done("retention.page.periods.done");
                    return PATH;
                },
                () -> show(form, model));
    }

    private String show(PeriodInput form, Model model) {
        LocalDate today = time.today();
        model.addAttribute("form", form);
        model.addAttribute(
                "lines", rules.all().stream().map(rule -> Line.of(rule, today)).toList());
        model.addAttribute("history", rules.history());
        model.addAttribute("kindOptions", Choices.kinds());
        model.addAttribute("mayChange", rights.may(Policy.SET_RETENTION, caller.actor()));
        return "retention/periods";
    }

    /**
     * @param begins first day of the period for what is finished today
     * @param lastDay null when it is kept for good
     */
    record Line(
            RetentionRule rule,
            boolean settable,
            String scope,
            LocalDate begins,
            @Nullable LocalDate lastDay,
            @Nullable Integer disposedIn) {

        static Line of(RetentionRule rule, LocalDate today) {
            LocalDate last = rule.period().lastDay(today).orElse(null);
            return new Line(
                    rule,
                    rule.kind().isSettable(),
                    rule.kind().scope().name(),
                    jp.kasane.retention.model.RetentionPeriod.begins(today),
                    last,
                    last == null ? null : FiscalYear.of(last).year() + 1);
        }
    }

    /** @param years a number, or empty for good */
    record PeriodInput(
            @Nullable String kind,
            @Nullable String years,
            @Nullable String reason,
            @Nullable String source) {

        static final PeriodInput EMPTY = new PeriodInput(null, null, null, null);

        RecordKind chosenKind() {
            return Arrays.stream(RecordKind.values())
                    .filter(each -> each.name().equals(kind))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.invalid("kind", "retention.choice.missing"));
        }

        @Nullable
        Integer chosenYears() {
            return Typed.optionalWhole("years", years);
        }

        String givenReason() {
            return reason == null ? "" : reason;
        }

        String givenSource() {
            return source == null ? "" : source;
        }
    }
}
