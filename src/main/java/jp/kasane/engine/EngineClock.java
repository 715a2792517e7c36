package jp.kasane.engine;

import java.time.OffsetDateTime;
import java.util.Date;
import jp.kasane.shared.CurrentTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The engine's clock as the clock of everything, so that timers and records never disagree about today. */
@Component
public class EngineClock implements CurrentTime {

    @Override
    public OffsetDateTime now() {
        return ClockUtil.getCurrentTime().toInstant().atZone(ZONE).toOffsetDateTime();
    }

    /** Lets Kasane live at another time from now on; for rehearsals and tests only. */
    public void set(OffsetDateTime time) {
        ClockUtil.setCurrentTime(Date.from(time.toInstant()));
    }

    /** Back to the real time. */
    public void reset() {
        ClockUtil.reset();
    }
}
