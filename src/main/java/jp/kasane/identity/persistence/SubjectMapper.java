package jp.kasane.identity.persistence;

import java.util.List;
import jp.kasane.identity.GlobalRole;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** People and the identities at providers that are linked with them, and what their groups gave. */
@Mapper
public interface SubjectMapper {

    @Nullable
    Long personOf(@Param("issuer") String issuer, @Param("subject") String subject);

    /** @return 0 when the identity is linked already */
    int link(@Param("issuer") String issuer, @Param("subject") String subject, @Param("personId") long personId);

    boolean isLinked(long personId);

    int unlink(long personId);

    List<GlobalRole> mappedRoles(long personId);

    void addMappedRole(@Param("personId") long personId, @Param("role") GlobalRole role);

    int deleteMappedRole(@Param("personId") long personId, @Param("role") GlobalRole role);

    int deleteRole(@Param("personId") long personId, @Param("role") GlobalRole role);

    int setOrganisation(@Param("personId") long personId, @Param("organisationId") long organisationId);
}
