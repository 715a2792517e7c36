package jp.kasane.council;

import jp.kasane.audit.Access;
import jp.kasane.audit.AccessTarget;

/** How the access log tells of a seat that was given or ended: a person's rights follow from seats. */
final class SeatAccess {

    private SeatAccess() {}

    static Access given(NewSeat seat) {
        return of(seat.personId(), seat.councilCode(), "SEAT_GIVEN", seat.role());
    }

    static Access ended(long personId, String councilCode, SeatRole role) {
        return of(personId, councilCode, "SEAT_ENDED", role);
    }

    private static Access of(long personId, String councilCode, String what, SeatRole role) {
        return Access.administer(AccessTarget.ofAccount(personId))
                .at(councilCode)
                .because(what + ';' + role);
    }
}
