package jp.kasane.privacy.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

/** Confirmed renditions. Rows are only added, until a case is erased. */
@Mapper
public interface RenditionMapper {

    long insert(long caseId, String councilCode, String sourceHash, long by, OffsetDateTime at);

    void insertText(long renditionId, String field, String text, @Nullable String sourceHash);

    Optional<RenditionRow> newest(long caseId, String councilCode);

    List<RenditionTextRow> texts(long renditionId);

    List<RenditionRow> all(long caseId);
}
