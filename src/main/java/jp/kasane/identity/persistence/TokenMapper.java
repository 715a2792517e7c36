package jp.kasane.identity.persistence;

import java.util.List;
import jp.kasane.web.SignedInPerson;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/**
 * Bearer tokens. Their life is measured by the database's clock, not by the records' clock: who may sign in must not
 * change because somebody looks at another fiscal year.
 */
@Mapper
public interface TokenMapper {

    /** The owner of a token that is still valid. */
    @Nullable
    SignedInPerson ownerOf(byte[] tokenHash);

    IssuedToken insert(
            @Param("personId") long personId,
            @Param("name") String name,
            @Param("tokenHash") byte[] tokenHash,
            @Param("days") int days);

    List<IssuedToken> ofPerson(@Param("personId") long personId, @Param("after") long after, @Param("limit") int limit);

    int delete(@Param("personId") long personId, @Param("id") long id);

    int deleteAll(long personId);
}
