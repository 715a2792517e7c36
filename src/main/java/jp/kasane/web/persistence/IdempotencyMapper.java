package jp.kasane.web.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Answers by person and Idempotency-Key. */
@Mapper
public interface IdempotencyMapper {

    /**
     * Takes the key. Waits while another transaction holds it.
     *
     * @return 0 when the key was used before
     */
    int take(
            @Param("personId") long personId,
            @Param("keyHash") byte[] keyHash,
            @Param("requestHash") byte[] requestHash);

    int keep(@Param("personId") long personId, @Param("keyHash") byte[] keyHash, @Param("answer") KeptAnswer answer);

    /**
     * What was answered with the key. An answer that showed records of somebody counts as shown once as soon as its day has
     * ended: bases on which something was told end with a day.
     */
    @Nullable
    KeptAnswer find(@Param("personId") long personId, @Param("keyHash") byte[] keyHash);

    int deleteOlderThan(@Param("days") int days);
}
