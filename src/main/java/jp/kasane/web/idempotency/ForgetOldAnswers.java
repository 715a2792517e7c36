package jp.kasane.web.idempotency;

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

    ForgetOldAnswers(IdempotencyMapper answers) {
        this.answers = answers;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Tokyo")
    int forget() {
        return answers.deleteOlderThan(DAYS);
    }
}
