package jp.kasane.identity.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Failed attempts to sign in, by the database's clock. */
@Mapper
public interface AttemptMapper {

    /** Milliseconds that the first or the second must still wait; 0 for none. */
    long waiting(@Param("one") byte[] one, @Param("other") byte[] other);

    /**
     * Counts a failure; after some free ones each lets wait twice as long. Older failures than an hour are forgotten.
     *
     * @param free how many cost nothing
     * @param longest seconds
     */
    void fail(@Param("key") byte[] key, @Param("free") int free, @Param("longest") int longest);

    int forget(byte[] key);

    /** @return how many were older than a day */
    int forgetOld();
}
