package jp.kasane.web.idempotency;

import jp.kasane.tenancy.Tenants;
import jp.kasane.web.persistence.IdempotencyMapper;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Answers are kept for 30 days: long enough for any retry, and no longer, since they may name people. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ForgetOldAnswers {

    private static final int DAYS = 30;

    private final IdempotencyMapper answers;
    private final Tenants tenants;

    ForgetOldAnswers(IdempotencyMapper answers, Tenants tenants) {
        this.answers = answers;
        this.tenants = tenants;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Tokyo")
    void tonight() {
        tenants.each(tenant -> forget());
    }

    int forget() {
        return answers.deleteOlderThan(DAYS);
    }
}
