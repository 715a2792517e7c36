package jp.kasane.modelling.persistence;

import java.util.List;
import jp.kasane.modelling.ModelEvent;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Statements on {@code modelling_event}. */
@Mapper
public interface ModelEventMapper {

    void insert(ModelEvent event);

    /** Oldest first. */
    List<ModelEvent> ofDraft(@Param("draftId") long draftId);

    /** Newest first, at most 200. */
    List<ModelEvent> ofModel(@Param("modelKey") String modelKey);

    /** Newest first, at most 200. */
    List<ModelEvent> ofSettings();
}
