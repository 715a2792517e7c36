package jp.kasane.council;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.kasane.council.persistence.SeatMapper;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Component;

/** Who may change a council's seats and cadence: administrators, and the council's own secretariat. */
@Component
class SeatRights {

    /** A secretariat fills its council, but does not make other people secretariat, chair or convener. */
    private static final Set<SeatRole> GIVEN_BY_SECRETARIAT = EnumSet.of(SeatRole.MEMBER, SeatRole.ADVISER);

    private final SeatMapper mapper;
    private final People people;
    private final CurrentTime time;

    SeatRights(SeatMapper mapper, People people, CurrentTime time) {
        this.mapper = mapper;
        this.people = people;
        this.time = time;
    }

    void requireGiving(Actor actor, String councilCode, SeatRole role) {
        if (!GIVEN_BY_SECRETARIAT.contains(role) && !isAdministrator(actor)) {
            throw ProblemException.forbidden("council.seat.administrator-required", role.name());
        }
        requireManaging(actor, councilCode);
    }

    boolean mayGive(Actor actor, String councilCode, SeatRole role) {
        return isAdministrator(actor) || GIVEN_BY_SECRETARIAT.contains(role) && isSecretariat(actor, councilCode);
    }

    void requireManaging(Actor actor, String councilCode) {
        if (!manages(actor, councilCode)) {
            throw ProblemException.forbidden("council.secretariat-required", councilCode);
        }
    }

    boolean manages(Actor actor, String councilCode) {
        return isAdministrator(actor) || isSecretariat(actor, councilCode);
    }

    private boolean isAdministrator(Actor actor) {
        return actor.isSystem() || people.rolesOf(actor.personId()).contains(GlobalRole.ADMIN);
    }

    private boolean isSecretariat(Actor actor, String councilCode) {
        return mapper.holdsAny(actor.personId(), councilCode, time.today(), List.of(SeatRole.SECRETARIAT.name()));
    }
}
