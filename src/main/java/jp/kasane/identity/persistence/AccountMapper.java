package jp.kasane.identity.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Accounts; switched-off ones are not found. */
@Mapper
public interface AccountMapper {

    @Nullable
    Account findByLogin(String login);

    @Nullable
    Account find(long personId);

    /** @return 0 when the login is taken */
    int insert(
            @Param("personId") long personId, @Param("login") String login, @Param("passwordHash") String passwordHash);

    /** Whether the person has an account, also a switched-off one. */
    boolean exists(long personId);

    int setEnabled(@Param("personId") long personId, @Param("enabled") boolean enabled);

    /** The person's own choice. */
    int updatePassword(@Param("personId") long personId, @Param("passwordHash") String passwordHash);

    /** Somebody else knows the password: it is valid for some days and must be changed first. */
    int handPassword(
            @Param("personId") long personId, @Param("passwordHash") String passwordHash, @Param("days") int days);

    /** As {@link #handPassword}, of a password that was just stored. */
    int markHanded(@Param("personId") long personId, @Param("days") int days);

    /** The same password, hashed anew. @return 0 when it was changed in the meantime */
    int renewHash(@Param("personId") long personId, @Param("old") String old, @Param("renewed") String renewed);
}
