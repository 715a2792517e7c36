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

    @Nullable
    KeptAnswer find(@Param("personId") long personId, @Param("keyHash") byte[] keyHash);

    int deleteOlderThan(@Param("days") int days);
}
