package jp.kasane.followup.persistence;

import java.util.Collection;
import java.util.List;
import jp.kasane.followup.model.Action;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Actions as a session asks for them. */
@Mapper
public interface PromiseMapper {

    /** Agreed or reported, of the council or for one of the cases; earliest due date first. */
    List<Action> open(
            @Param("councilCode") String councilCode,
            @Param("caseIds") Collection<Long> caseIds,
            @Param("limit") int limit);
}
