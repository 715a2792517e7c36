package jp.kasane.web;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drafts name people, so they are not kept for longer than anybody needs to come back to them. */
@Component
class ForgetOldDrafts {

    private final Drafts drafts;

    ForgetOldDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Scheduled(cron = "0 45 3 * * *", zone = "Asia/Tokyo")
    int forget() {
        return drafts.forgetOld();
    }
}
