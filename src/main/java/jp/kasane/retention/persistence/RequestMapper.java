package jp.kasane.retention.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kasane.retention.DecidedRecord;
import jp.kasane.retention.DisclosureRequest;
import jp.kasane.retention.Exclusion;
import jp.kasane.retention.Handover;
import jp.kasane.retention.NewRequest;
import jp.kasane.retention.RequestSubject;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

/** Disclosure requests, what is left out of their files, and when these were handed over. */
@Mapper
public interface RequestMapper {

    long insert(NewRequest request, RequestSubject subject, long by, OffsetDateTime at);

    boolean numberTaken(String number);

    Optional<DisclosureRequest> find(long id);

    /** Locks the row until the transaction ends. */
    Optional<Long> lock(long id);

    /**
     * Newest first.
     *
     * @param before id of the last one of the page before; null for the first page
     */
    List<DisclosureRequest> all(@Nullable Long before, int limit);

    List<DisclosureRequest> ofMembers(Collection<Long> memberIds);

    List<Exclusion> exclusions(long requestId);

    void clearExclusions(long requestId);

    void exclude(long requestId, String record, String ground, long by);

    List<DecidedRecord> decided(long requestId);

    void clearDecided(long requestId);

    void keepDecided(long requestId, String record, String sha256);

    /** @return 0 when it is closed */
    int decide(long id, long by, OffsetDateTime at, LocalDate expiresOn);

    int close(long id);

    int closeExpired(LocalDate today);

    void handOver(long requestId, Handover handover);

    List<Handover> handovers(long requestId);

    int blank(long caseId);

    int forgetDecided(long caseId);

    /** Of closed requests: their files are not made any more. */
    int forgetDecidedOfClosed();

    /** Whether a request of the case is open, or decided and its file was never made. */
    boolean isAwaited(long caseId);
}
