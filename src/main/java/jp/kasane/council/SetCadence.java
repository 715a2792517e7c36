package jp.kasane.council;

import jp.kasane.access.Policy;
import jp.kasane.council.model.CadenceCheck;
import jp.kasane.council.persistence.CadenceMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat says when its council meets. */
@Service
public class SetCadence {

    private final CadenceMapper mapper;
    private final StoredCouncils councils;
    private final SeatRights rights;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    SetCadence(
            CadenceMapper mapper,
            StoredCouncils councils,
            SeatRights rights,
            CurrentTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.councils = councils;
        this.rights = rights;
        this.time = time;
        this.events = events;
    }

    /**
     * @param version the version that the setting was prepared on
     * @throws ProblemException FORBIDDEN for others than the council's secretariat and administrators, INVALID for a rule
     *     that cannot be read or never fires, STALE when somebody else changed it since
     */
    @Transactional
    public void set(String councilCode, CadenceSetting setting, int version, Actor actor) {
        Cadence current = councils.cadence(councilCode);
        rights.require(Policy.SET_CADENCE, actor, councilCode);
        Cadence wanted = setting.over(current, version);
        CadenceCheck.fitting(wanted, time.today());
        if (mapper.set(wanted) == 0) {
            throw ProblemException.stale("council.cadence.stale", councilCode);
        }
        if (setting.sessionMinutes() != null) {
            CadenceCheck.sessionMinutes(setting.sessionMinutes());
            mapper.sessionMinutes(councilCode, setting.sessionMinutes());
        }
        councils.changed();
        events.publishEvent(new CadenceChanged(councilCode));
    }
}
