package jp.kasane.council;

import java.time.LocalDate;
import jp.kasane.council.model.RecurrenceDates;
import jp.kasane.council.persistence.CadenceMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
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
        rights.requireManaging(actor, councilCode);
        Cadence wanted = merged(current, setting, version);
        requireFitting(wanted);
        if (mapper.set(wanted) == 0) {
            throw ProblemException.stale("council.cadence.stale", councilCode);
        }
        councils.changed();
        events.publishEvent(new CadenceChanged(councilCode));
    }

    private static Cadence merged(Cadence current, CadenceSetting setting, int version) {
        return new Cadence(
                current.councilCode(),
                setting.kind(),
                setting.rrule(),
                orElse(setting.anchor(), current.anchor()),
                orElse(setting.shift(), current.shift()),
                orElse(setting.startTime(), current.startTime()),
                setting.host() == null ? current.host() : setting.host(),
                current.stated(),
                false,
                version);
    }

    private void requireFitting(Cadence cadence) {
        switch (cadence.kind()) {
            case RRULE -> requireRule(cadence);
            case FOLLOW_HOST -> {
                if (cadence.host() == null || cadence.host().isBlank()) {
                    throw ProblemException.invalid("host", "council.cadence.host-missing");
                }
                requireRule(cadence);
            }
            case ADHOC, UNSPECIFIED -> {
                if (cadence.rrule() != null) {
                    throw ProblemException.invalid("rrule", "council.cadence.rrule-not-wanted", cadence.kind());
                }
            }
        }
    }

    private void requireRule(Cadence cadence) {
        String rule = cadence.rrule();
        if (rule == null || rule.isBlank()) {
            throw ProblemException.invalid("rrule", "council.cadence.rrule-missing", cadence.kind());
        }
        if (!fires(rule, cadence.anchor(), time.today())) {
            throw ProblemException.invalid("rrule", "council.cadence.rrule-never-fires", rule);
        }
    }

    private static boolean fires(String rule, LocalDate anchor, LocalDate today) {
        try {
            return RecurrenceDates.parse(rule).everFires(anchor, today);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("rrule", "council.cadence.rrule-unreadable", rule);
        }
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
