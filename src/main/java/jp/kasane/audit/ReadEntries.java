package jp.kasane.audit;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    /**
     * Who saw which case when: everybody's, however many there are.
     *
     * @param page how many are read at once
     * @param ofPerson takes all of one person by time, one person after the other
     */
    @Transactional(readOnly = true)
    public void sightings(OffsetDateTime from, OffsetDateTime until, int page, Consumer<List<Sighting>> ofPerson) {
        List<Sighting> person = new ArrayList<>();
        Sighting last = new Sighting(0, from, Long.MIN_VALUE, 0);
        List<Sighting> read = mapper.sightings(from, until, last, page);
        while (!read.isEmpty()) {
            for (Sighting each : read) {
                if (!person.isEmpty() && person.get(0).personId() != each.personId()) {
                    ofPerson.accept(List.copyOf(person));
                    person.clear();
                }
                person.add(each);
            }
            read = mapper.sightings(from, until, read.get(read.size() - 1), page);
        }
        if (!person.isEmpty()) {
            ofPerson.accept(person);
        }
    }
}
