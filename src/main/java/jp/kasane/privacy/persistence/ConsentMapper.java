package jp.kasane.privacy.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.NewConsent;
import jp.kasane.privacy.model.CoveringConsent;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

/** Consents. Rows are never deleted; a withdrawal is added to the row. */
@Mapper
public interface ConsentMapper {

    long insert(NewConsent consent, OffsetDateTime recordedAt, long recordedBy);

    List<Consent> of(Collection<Long> memberIds);

    Optional<Consent> find(long id);

    /** Holds all consents of the one who gave that one until the end of the transaction. */
    List<Long> lockBeside(long id);

    /** @return 0 when it is withdrawn already */
    int withdraw(long id, LocalDate on, OffsetDateTime at, long by, @Nullable String note);

    /** The consent is what was left of the former one. */
    int narrows(long id, long former);

    /** Not withdrawn, the first to end first. */
    List<Consent> endingBetween(LocalDate from, LocalDate until);

    /**
     * The members' consents to be named that cover the council at that moment, oldest first.
     *
     * @param purposes of which a consent must hold one
     */
    List<CoveringConsent> covering(
            Collection<Long> memberIds, String councilCode, LocalDate day, OffsetDateTime at, Set<String> purposes);
}
