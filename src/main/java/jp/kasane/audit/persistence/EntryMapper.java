package jp.kasane.audit.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.kasane.audit.EntryFilter;
import jp.kasane.audit.Sighting;
import jp.kasane.audit.chain.ChainEntry;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Looks entries up. */
@Mapper
public interface EntryMapper {

    /** Newest first. */
    List<ChainEntry> find(@Param("filter") EntryFilter filter, @Param("before") long before, @Param("limit") int limit);

    Optional<ChainEntry> at(long seq);

    /**
     * By person, then by time.
     *
     * @param after the last of the page before
     */
    List<Sighting> sightings(
            @Param("from") OffsetDateTime from,
            @Param("until") OffsetDateTime until,
            @Param("after") Sighting after,
            @Param("limit") int limit);
}
