package jp.kasane.followup.persistence;

import java.util.List;
import jp.kasane.followup.model.Change;
import org.apache.ibatis.annotations.Mapper;

/** History of actions. */
@Mapper
public interface ChangeMapper {
    void insert(Change change);

    /** Oldest first. */
    List<Change> of(long actionId);
}
