package jp.kasane.council;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.access.Role;
import jp.kasane.council.persistence.SeatMapper;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Whether a policy is met at a council, by the terms that run today. */
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

    boolean permits(Policy policy, Actor actor, String councilCode) {
        LocalDate today = time.today();
        List<String> seats = seatsOf(policy).stream().map(SeatRole::name).toList();
        return !seats.isEmpty() && mapper.holdsAny(actor.personId(), councilCode, today, seats)
                || people.permits(policy, actor);
    }

    void require(Policy policy, Actor actor, String councilCode) {
        if (!permits(policy, actor, councilCode)) {
            throw refusal(policy, councilCode);
        }
    }

    Set<String> councilsFor(Policy policy, Actor actor) {
        Set<SeatRole> roles = seatsOf(policy);
        return mapper.heldBy(actor.personId(), time.today()).stream()
                .filter(seat -> roles.contains(seat.role()))
                .map(Seat::councilCode)
                .collect(Collectors.toSet());
    }

    void requireGiving(Actor actor, String councilCode, SeatRole role) {
        if (!GIVEN_BY_SECRETARIAT.contains(role) && !people.permits(Policy.GIVE_OFFICES, actor)) {
            throw ProblemException.forbidden("council.seat.administrator-required", role.name());
        }
        require(Policy.FILL_SEATS, actor, councilCode);
    }

    boolean mayGive(Actor actor, String councilCode, SeatRole role) {
        return GIVEN_BY_SECRETARIAT.contains(role)
                ? permits(Policy.FILL_SEATS, actor, councilCode)
                : people.permits(Policy.GIVE_OFFICES, actor);
    }

    private static Set<SeatRole> seatsOf(Policy policy) {
        return Arrays.stream(SeatRole.values())
                .filter(seat -> policy.roles().contains(Role.valueOf(seat.name())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SeatRole.class)));
    }

    private static ProblemException refusal(Policy policy, String councilCode) {
        return policy.roles().equals(EnumSet.of(Role.ADMIN, Role.SECRETARIAT))
                ? ProblemException.forbidden("council.secretariat-required", councilCode)
                : ProblemException.forbidden("council.seat-required", councilCode, names(seatsOf(policy)));
    }

    /** The roles' names in the reader's language. */
    private static MessageSourceResolvable names(Set<SeatRole> roles) {
        Object[] names = roles.stream()
                .map(role -> new DefaultMessageSourceResolvable("council.role." + role))
                .toArray();
        return new DefaultMessageSourceResolvable(new String[] {"council.roles." + names.length}, names);
    }
}
