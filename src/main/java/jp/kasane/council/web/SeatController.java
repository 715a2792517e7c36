package jp.kasane.council.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Roster;
import jp.kasane.council.Seat;
import jp.kasane.council.Seats;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.CurrentTime;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who sits at a council. */
@RestController
@RequestMapping("/api/v1/councils/{code}/seats")
@Tag(name = "councils", description = "会議体")
class SeatController {

    private final Seats seats;
    private final Roster roster;
    private final People people;
    private final CurrentTime time;
    private final Caller caller;

    SeatController(Seats seats, Roster roster, People people, CurrentTime time, Caller caller) {
        this.seats = seats;
        this.roster = roster;
        this.people = people;
        this.time = time;
        this.caller = caller;
    }

    @GetMapping
    @Operation(summary = "席とその日の就任者。空席も含む。on を省けば今日")
    @Guarded(Policy.LIST_MEMBERS)
    Page<SeatView> list(
            @PathVariable String code, @RequestParam(required = false) @Nullable LocalDate on, Paging paging) {
        roster.requireLooking(code, caller.actor());
        Long after = paging.afterId();
        List<Seat> rows = seats.roster(code, on == null ? time.today() : on).stream()
                .filter(seat -> after == null || seat.id() > after)
                .limit(paging.fetch())
                .toList();
        Page<Seat> page = Page.of(rows, paging.limit(), Seat::id);
        return new Page<>(page.items().stream().map(this::view).toList(), page.next());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "席に人を就ける(管理者。委員・助言者の席はその会議体の事務局も)")
    @Guarded(Policy.FILL_SEATS)
    SeatView assign(@PathVariable String code, @Valid @RequestBody NewSeatForm form) {
        long id = seats.assign(form.at(code), caller.actor());
        return one(code, id, form.from());
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "任期を終える。権限はその日まで続く")
    @Guarded(Policy.FILL_SEATS)
    SeatView end(@PathVariable String code, @PathVariable long id, @Valid @RequestBody EndSeatForm form) {
        seats.end(code, id, form.on(), caller.actor());
        return one(code, id, form.on());
    }

    private SeatView one(String code, long id, LocalDate on) {
        return seats.roster(code, on).stream()
                .filter(seat -> seat.id() == id)
                .findFirst()
                .map(this::view)
                .orElseThrow();
    }

    private SeatView view(Seat seat) {
        Long holder = seat.personId();
        return SeatView.of(
                seat,
                holder == null ? null : people.find(holder).map(Person::name).orElse(null));
    }
}
