package jp.kasane.identity.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Tokens of first administrators, one a municipality; only their hashes. */
@Mapper
public interface SetUpMapper {

    /** Replaces the one of before. */
    void keep(
            @Param("municipality") String municipality,
            @Param("tokenHash") byte[] tokenHash,
            @Param("hours") int hours);

    boolean isOpen();

    /** Null when the token is unknown, used or expired. */
    @Nullable
    String municipalityOf(byte[] tokenHash);

    /** @return 0 when somebody else used it, or it expired */
    int use(byte[] tokenHash);
}
