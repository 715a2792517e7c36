package jp.kasane.notification;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for due notices every few seconds. */
@Component
class DispatchSchedule {
    private final DispatchNotices dispatch;

    DispatchSchedule(DispatchNotices dispatch) {
        this.dispatch = dispatch;
    }

    @Scheduled(fixedDelayString = "${kasane.notification.delay:PT5S}")
    void deliver() {
        while (dispatch.batch() > 0) {
            // until nothing is due
        }
    }
}
