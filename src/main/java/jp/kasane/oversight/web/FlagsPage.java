package jp.kasane.oversight.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.oversight.Flag;
import jp.kasane.oversight.Review;
import jp.kasane.oversight.ReviewLog;
import jp.kasane.oversight.model.UnusualAccess;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.JapaneseDates;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** 注意すべき閲覧: unusual accesses of a period, and the record that somebody looked at them. */
@PageController
class FlagsPage {

    static final String PATH = "/audit/flags";
    private static final int DAYS = 7;

    private final ReviewLog reviewLog;
    private final EntryLines lines;
    private final PageForms forms;
    private final Caller caller;
    private final CurrentTime time;

    FlagsPage(ReviewLog reviewLog, EntryLines lines, PageForms forms, Caller caller, CurrentTime time) {
        this.reviewLog = reviewLog;
        this.lines = lines;
        this.forms = forms;
        this.caller = caller;
        this.time = time;
    }

    @GetMapping(PATH)
    @Guarded(Policy.READ_ACCESS_LOG)
    String list(@ModelAttribute("form") PeriodInput form, BindingResult errors, Model model) {
        LocalDate today = time.today();
        PeriodInput shown = form.orElse(today.minusDays(DAYS - 1L), today);
        model.addAttribute("review", new ReviewInput(shown.first(), shown.last(), null, null));
        return show(shown, errors, model);
    }

    @PostMapping("/audit/reviews")
    @Guarded(Policy.READ_ACCESS_LOG)
    String review(@ModelAttribute("review") ReviewInput form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> {
                    reviewLog.review(form.firstDay(), form.lastDay(), form.concluded(), form.words(), caller.actor());
                    Flash.done("oversight.page.flags.reviewed");
                    return PATH;
                },
                () -> {
                    PeriodInput period = new PeriodInput(form.first(), form.last());
                    model.addAttribute("form", period);
                    return show(period, new MapBindingResult(Map.of(), "form"), model);
                });
    }

    /** Null where the period cannot be looked at: then nothing is said of what stands in it. */
    private @Nullable List<Flag> flags(PeriodInput period, BindingResult errors) {
        try {
            return reviewLog.flags(period.firstDay(), period.lastDay(), caller.actor());
        } catch (ProblemException e) {
            if (e.field() == null) {
                throw e;
            }
            errors.rejectValue(e.field(), e.messageKey(), e.arguments(), null);
            return null;
        }
    }

    private String show(PeriodInput period, BindingResult errors, Model model) {
        List<Flag> flags = flags(period, errors);
        List<Review> reviews = reviewLog.reviews(caller.actor());
        Map<Long, String> names = lines.names(Stream.concat(
                        Stream.ofNullable(flags).flatMap(List::stream).map(Flag::personId),
                        reviews.stream().map(Review::reviewerId))
                .collect(Collectors.toSet()));
        model.addAttribute("period", period);
        model.addAttribute("flags", flags);
        model.addAttribute("names", names);
        model.addAttribute("reviews", reviews);
        model.addAttribute("findings", LogPage.options("oversight.finding.", Review.Finding.values()));
        model.addAttribute("many", UnusualAccess.MANY);
        model.addAttribute("opens", UnusualAccess.OPENS.toString());
        model.addAttribute("closes", UnusualAccess.CLOSES.toString());
        return "oversight/flags";
    }

    /** A period as typed. */
    record PeriodInput(@Nullable String first, @Nullable String last) {

        PeriodInput orElse(LocalDate from, LocalDate until) {
            return new PeriodInput(
                    Objects.requireNonNullElseGet(Typed.text(first), () -> JapaneseDates.format(from)),
                    Objects.requireNonNullElseGet(Typed.text(last), () -> JapaneseDates.format(until)));
        }

        LocalDate firstDay() {
            return Typed.date("first", first);
        }

        LocalDate lastDay() {
            return Typed.date("last", last);
        }
    }

    /** A review as typed. */
    record ReviewInput(
            @Nullable String first,
            @Nullable String last,
            @Nullable String finding,
            @Nullable String note) {

        LocalDate firstDay() {
            return Typed.date("first", first);
        }

        LocalDate lastDay() {
            return Typed.date("last", last);
        }

        Review.Finding concluded() {
            return Stream.of(Review.Finding.values())
                    .filter(each -> each.name().equals(finding))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.invalid("finding", "oversight.review.finding"));
        }

        String words() {
            return note == null ? "" : note.strip();
        }
    }
}
