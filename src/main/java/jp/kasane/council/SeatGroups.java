package jp.kasane.council;

import java.util.Set;
import jp.kasane.council.persistence.SeatMapper;
import jp.kasane.identity.GroupSource;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** Task groups that follow from seats, e.g. {@code D07:SECRETARIAT}. */
@Component
class SeatGroups implements GroupSource {

    private final SeatMapper mapper;
    private final CurrentTime time;

    SeatGroups(SeatMapper mapper, CurrentTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    @Override
    public Set<String> groupsOf(long personId) {
        return Set.copyOf(mapper.groupsOf(personId, time.today()));
    }
}
