package jp.kasane.web.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;

/** Drafts by person. */
@Mapper
public interface DraftMapper {

    /** @return 0 when the draft is finished */
    int save(long personId, UUID key, String form, String content, OffsetDateTime at);

    int finish(long personId, UUID key, String form, OffsetDateTime at);

    /** Newest first. */
    List<DraftRow> of(long personId, String form, OffsetDateTime after, int limit);

    Optional<DraftRow> find(long personId, UUID key, String form, OffsetDateTime after);

    int deleteBefore(OffsetDateTime time);
}
