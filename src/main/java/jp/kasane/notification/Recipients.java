package jp.kasane.notification;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** Who is told. */
@Component
class Recipients {
    private final Seats seats;
    private final CurrentTime time;

    Recipients(Seats seats, CurrentTime time) {
        this.seats = seats;
        this.time = time;
    }

    /** Everybody who holds a seat of the council today. */
    List<Long> everybody(String councilCode) {
        return with(councilCode, Set.of(SeatRole.values()));
    }

    List<Long> secretariat(String councilCode) {
        return with(councilCode, Set.of(SeatRole.SECRETARIAT));
    }

    List<Long> conveners(String councilCode) {
        return with(councilCode, Set.of(SeatRole.CONVENER, SeatRole.SECRETARIAT));
    }

    private List<Long> with(String councilCode, Set<SeatRole> roles) {
        return seats.held(councilCode, time.today()).stream()
                .filter(seat -> roles.contains(seat.role()))
                .map(Seat::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
