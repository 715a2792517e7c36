package jp.kasane.identity.persistence;

import java.util.List;
import jp.kasane.identity.Organisation;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Organisations. */
@Mapper
public interface OrganisationMapper {

    /** In the order of their names, after the given one. */
    List<Organisation> page(@Param("after") @Nullable Long after, @Param("limit") int limit);

    /** Names of all of them, in order. */
    List<String> names();

    @Nullable
    Organisation find(long id);

    /** @return 0 when the name is taken */
    int insert(String name);

    boolean isTaken(@Param("name") String name, @Param("exceptId") long exceptId);

    int rename(@Param("id") long id, @Param("name") String name);
}
