package jp.kasane.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.kasane.desk.persistence.DeskMapper;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** How every council stands now: counts and dates only, which everybody who works in Kasane may know. */
@Component
class Standings {

    private final DeskMapper mapper;
    private final CurrentTime time;

    Standings(DeskMapper mapper, CurrentTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /** By code, in the order of the profile. */
    Map<String, CouncilStanding> all() {
        Map<String, CouncilStanding> standings = new LinkedHashMap<>();
        mapper.standings(
                        time.today(),
                        time.today().atStartOfDay(CurrentTime.ZONE).toOffsetDateTime())
                .forEach(each -> standings.put(each.code(), each));
        return standings;
    }
}
