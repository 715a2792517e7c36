package jp.kasane.modelling.persistence;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Statements on {@code modelling_drawing}. */
@Mapper
public interface DrawingMapper {

    void insert(
            @Param("draftId") long draftId,
            @Param("modelKey") String modelKey,
            @Param("content") byte[] content,
            @Param("drawnAt") OffsetDateTime drawnAt);

    /** What was drawn for a draft; empty when the draft was not drawn. */
    Optional<ContentRow> ofDraft(@Param("draftId") long draftId);
}
