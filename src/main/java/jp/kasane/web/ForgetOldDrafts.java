package jp.kasane.web;

import jp.kasane.tenancy.Tenants;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drafts name people, so they are not kept for longer than anybody needs to come back to them. */
@Component
class ForgetOldDrafts {

    private final Drafts drafts;
    private final Tenants tenants;

    ForgetOldDrafts(Drafts drafts, Tenants tenants) {
        this.drafts = drafts;
        this.tenants = tenants;
    }

    @Scheduled(cron = "0 45 3 * * *", zone = "Asia/Tokyo")
    void tonight() {
        tenants.each(tenant -> forget());
    }

    int forget() {
        return drafts.forgetOld();
    }
}
