package jp.kasane.notification;

import jp.kasane.tenancy.Tenants;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for due notices every few seconds. */
@Component
class DispatchSchedule {
    private final DispatchNotices dispatch;
    private final Tenants tenants;

    DispatchSchedule(DispatchNotices dispatch, Tenants tenants) {
        this.dispatch = dispatch;
        this.tenants = tenants;
    }

    @Scheduled(fixedDelayString = "${kasane.notification.delay:PT5S}")
    void deliver() {
        tenants.each(tenant -> deliverAll());
    }

    private void deliverAll() {
        while (dispatch.batch() > 0) {
            // until nothing is due
        }
    }
}
