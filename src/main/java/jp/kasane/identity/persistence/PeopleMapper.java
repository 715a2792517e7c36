package jp.kasane.identity.persistence;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.Person;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** People, their organisations and roles. */
@Mapper
public interface PeopleMapper {

    @Nullable
    Person find(long id);

    @Nullable
    Person findByLogin(String login);

    List<Person> findAll(@Param("ids") Collection<Long> ids);

    /** By name without spaces. */
    List<Person> named(@Param("names") Collection<String> names);

    /** In the order of their ids, after the given one. */
    List<Person> page(@Param("after") long after, @Param("limit") int limit);

    /** In the order of their ids. */
    List<Person> holding(GlobalRole role);

    /** Ids of those with that role who can sign in, in their order. */
    List<Long> able(GlobalRole role);

    List<GlobalRole> rolesOf(long personId);

    /** When the person last ceased to be a CSW; null when that never happened. */
    @Nullable
    OffsetDateTime cswUntil(long personId);

    /** The person is a CSW no more. */
    void endCsw(@Param("personId") long personId, @Param("at") OffsetDateTime at);

    /** Registers the name when it is new. */
    long organisation(String name);

    long insert(
            @Param("name") String name,
            @Param("kana") @Nullable String kana,
            @Param("organisationId") @Nullable Long organisationId,
            @Param("email") @Nullable String email);

    /** Whether anybody has the role. */
    boolean isRoleHeld(GlobalRole role);

    void insertRole(@Param("personId") long personId, @Param("role") GlobalRole role);
}
