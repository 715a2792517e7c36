package jp.kasane.council.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.EditHolidays;
import jp.kasane.council.Holiday;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The table of holidays by which meetings and due dates are moved. */
@RestController
@RequestMapping("/api/v1/holidays")
@Tag(name = "holidays", description = "休日")
class HolidayController {

    private final EditHolidays holidays;
    private final CurrentTime time;
    private final Caller caller;

    HolidayController(EditHolidays holidays, CurrentTime time, Caller caller) {
        this.holidays = holidays;
        this.time = time;
        this.caller = caller;
    }

    @GetMapping
    @Operation(summary = "休日の一覧。from, to を省けば今年度。先の年は官報の公表までの見込み")
    @Guarded(Policy.LOOK_AT_COUNCILS)
    Page<Holiday> list(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Paging paging) {
        FiscalYear year = FiscalYear.of(time.today());
        LocalDate first = from == null ? year.start() : from;
        LocalDate last = to == null ? FiscalYear.of(first).end() : to;
        if (last.isBefore(first) || last.isAfter(first.plusYears(20))) {
            throw ProblemException.invalid("to", "council.holiday.range");
        }
        List<Holiday> rows = holidays.between(following(paging, first), last).stream()
                .limit(paging.fetch())
                .toList();
        return Page.of(rows, paging.limit(), Holiday::date);
    }

    @GetMapping("/{date}")
    @Operation(summary = "一つの休日")
    @Guarded(Policy.LOOK_AT_COUNCILS)
    Holiday get(@PathVariable LocalDate date) {
        return holidays.get(date);
    }

    @PutMapping("/{date}")
    @Operation(summary = "休日を加えるか名称を変える(管理者)")
    @Guarded(Policy.ADMINISTER_HOLIDAYS)
    Holiday put(@PathVariable LocalDate date, @Valid @RequestBody HolidayForm form) {
        Holiday holiday = new Holiday(date, form.name());
        holidays.put(holiday, caller.actor());
        return holiday;
    }

    @DeleteMapping("/{date}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "休日をやめる(管理者)")
    @Guarded(Policy.ADMINISTER_HOLIDAYS)
    void delete(@PathVariable LocalDate date) {
        holidays.delete(date, caller.actor());
    }

    private static LocalDate following(Paging paging, LocalDate first) {
        if (paging.after() == null) {
            return first;
        }
        try {
            return LocalDate.parse(paging.after()).plusDays(1);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("after", "web.paging.after");
        }
    }
}
