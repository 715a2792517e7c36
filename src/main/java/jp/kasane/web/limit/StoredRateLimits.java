package jp.kasane.web.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import javax.sql.DataSource;
import jp.kasane.web.RateLimits;
import jp.kasane.web.TooManyAttempts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Token buckets in PostgreSQL. Who they belong to is hashed; they are forgotten when they are full again. */
@Component
@EnableConfigurationProperties(LimitSettings.class)
class StoredRateLimits implements RateLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int CLEANED_AT_ONCE = 1_000;

    private final LimitSettings settings;
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    StoredRateLimits(DataSource dataSource, LimitSettings settings) {
        this.settings = settings;
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("kasane.web_bucket")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(MINUTE))
                .build();
    }

    @Override
    public void spend(Limit limit, String who) {
        int perMinute = settings.of(limit);
        ConsumptionProbe probe = buckets.builder()
                .build(
                        keyOf(limit, who),
                        () -> BucketConfiguration.builder()
                                .addLimit(Bandwidth.builder()
                                        .capacity(perMinute)
                                        .refillGreedy(perMinute, MINUTE)
                                        .build())
                                .build())
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw TooManyAttempts.busy(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    @Scheduled(cron = "30 7 * * * *")
    void forgetFullOnes() {
        buckets.removeExpired(CLEANED_AT_ONCE);
    }

    private static String keyOf(Limit limit, String who) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((limit + " " + who).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
