package jp.kasane.worklist.persistence;

import java.util.List;
import java.util.Optional;
import jp.kasane.shared.SubjectType;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Statements on {@code worklist_task}. */
@Mapper
public interface WorklistMapper {

    void insert(WorklistRow row);

    void delete(@Param("taskId") String taskId);

    Optional<WorklistRow> find(@Param("taskId") String taskId);

    Optional<WorklistRow> ofSubject(
            @Param("definitionKey") String definitionKey, @Param("type") SubjectType type, @Param("id") long id);

    /** @return the task's id, its row locked until the transaction ends; empty when another transaction ended it */
    Optional<String> lock(
            @Param("definitionKey") String definitionKey, @Param("type") SubjectType type, @Param("id") long id);

    /** @return 1, or 0 when it is claimed or gone */
    int claim(@Param("taskId") String taskId, @Param("personId") long personId);

    /** @return 1, or 0 when the person does not hold it or no group could take it back */
    int giveBack(@Param("taskId") String taskId, @Param("personId") long personId);

    /** @return those that are open, their rows locked until the transaction ends */
    List<String> hold(@Param("taskIds") String[] taskIds);

    void refresh(
            @Param("taskId") String taskId,
            @Param("definitionKey") String definitionKey,
            @Param("name") String name,
            @Param("formKey") String formKey);

    /** @return those that the subject has in this group; nobody holds them any more */
    List<String> handOver(
            @Param("group") String group,
            @Param("type") SubjectType type,
            @Param("id") long id,
            @Param("office") String office);

    /**
     * Takes a person's claimed tasks away that are kept for none of these.
     *
     * @return their ids
     */
    List<String> release(@Param("personId") long personId, @Param("groups") String[] groups);

    /** Own tasks and unclaimed tasks of the groups behind the position, in order of due time. */
    List<WorklistRow> page(WorklistQuery query);

    /** As many as {@link #page} would find. */
    int count(WorklistQuery query);

    List<WorklistRow> all();
}
