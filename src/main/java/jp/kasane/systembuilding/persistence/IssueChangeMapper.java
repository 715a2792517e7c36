package jp.kasane.systembuilding.persistence;

import java.util.List;
import jp.kasane.systembuilding.model.IssueChange;
import org.apache.ibatis.annotations.Mapper;

/** History of issues. */
@Mapper
public interface IssueChangeMapper {
    void insert(IssueChange change);

    /** Oldest first. */
    List<IssueChange> of(long issueId);
}
