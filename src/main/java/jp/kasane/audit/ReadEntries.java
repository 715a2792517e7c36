package jp.kasane.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.kasane.audit.chain.ChainEntry;
import jp.kasane.audit.persistence.EntryMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log of the thread's municipality. Whoever calls it has seen to the right, and leaves an entry itself. */
@Service
public class ReadEntries {

    private final EntryMapper mapper;

    ReadEntries(EntryMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Newest first.
     *
     * @param before number of the last entry of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public List<ChainEntry> find(EntryFilter filter, @Nullable Long before, int limit) {
        return mapper.find(filter, before == null ? Long.MAX_VALUE : before, limit);
    }

    @Transactional(readOnly = true)
    public Optional<ChainEntry> find(long seq) {
        return mapper.at(seq);
    }

    /** Who saw which case when, by person and time; at most that many. */
    @Transactional(readOnly = true)
    public List<Sighting> sightings(OffsetDateTime from, OffsetDateTime until, int limit) {
        return mapper.sightings(from, until, limit);
    }
}
