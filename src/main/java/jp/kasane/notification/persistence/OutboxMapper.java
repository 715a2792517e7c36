package jp.kasane.notification.persistence;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import jp.kasane.notification.model.Notice;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The outbox. */
@Mapper
public interface OutboxMapper {
    /**
     * @param recipients at least one
     */
    void insert(@Param("recipients") Collection<Long> recipients, @Param("notice") NewNotice notice);

    /** Locks rows that are due and that nobody else is delivering. */
    List<Notice> due(@Param("now") OffsetDateTime now, @Param("limit") int limit);

    void sent(@Param("id") long id, @Param("at") OffsetDateTime at);

    void retry(@Param("id") long id, @Param("at") OffsetDateTime at, @Param("error") String error);

    void failed(@Param("id") long id, @Param("error") String error);

    /** A person's delivered notices, newest first. */
    List<Notice> mine(
            @Param("personId") long personId,
            @Param("unread") boolean unread,
            @Param("before") long before,
            @Param("limit") int limit);

    int read(@Param("id") long id, @Param("personId") long personId, @Param("at") OffsetDateTime at);

    int readAll(@Param("personId") long personId, @Param("at") OffsetDateTime at);
}
