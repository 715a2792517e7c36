package jp.kasane.identity.persistence;

import java.util.List;
import jp.kasane.identity.AccountState;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.PersonChange;
import jp.kasane.identity.PersonEntry;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** People as administrators see and change them. */
@Mapper
public interface DirectoryMapper {

    @Nullable
    PersonEntry find(long id);

    /**
     * In the order of their readings, after the given person.
     *
     * @param text without spaces, in lower case and hiragana
     */
    List<PersonEntry> page(
            @Param("text") @Nullable String text,
            @Param("role") @Nullable GlobalRole role,
            @Param("account") @Nullable AccountState account,
            @Param("after") @Nullable Long after,
            @Param("limit") int limit);

    /** @return 0 when the version is out of date */
    int update(
            @Param("id") long id,
            @Param("name") String name,
            @Param("kana") @Nullable String kana,
            @Param("organisationId") @Nullable Long organisationId,
            @Param("email") @Nullable String email,
            @Param("version") int version);

    /** Administrators who can sign in; locked, so that two cannot remove each other at the same time. */
    List<Long> lockAdministrators();

    int deleteRoles(long personId);

    void insertChange(
            @Param("personId") long personId,
            @Param("kind") PersonChange.Kind kind,
            @Param("detail") @Nullable String detail,
            @Param("by") @Nullable Long by);

    /** Newest first. */
    List<PersonChange> changes(@Param("personId") long personId, @Param("limit") int limit);
}
