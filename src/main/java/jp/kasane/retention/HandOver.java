package jp.kasane.retention;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.retention.persistence.RequestMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the file of a decided request and records that it was made. The file itself is kept nowhere. */
@Service
public class HandOver {

    private final RequestSight sight;
    private final RequestMapper rows;
    private final GatherContents gather;
    private final AccessLog log;
    private final CurrentTime time;

    HandOver(RequestSight sight, RequestMapper rows, GatherContents gather, AccessLog log, CurrentTime time) {
        this.sight = sight;
        this.rows = rows;
        this.gather = gather;
        this.log = log;
        this.time = time;
    }

    /**
     * @param format {@code JSON} or {@code HTML}
     * @param write from the records to the file's text
     * @throws ProblemException FORBIDDEN; NOT_FOUND also when the person does not carry the case; CONFLICT unless it is
     *     decided on everything that is held now and its thirty days are not over
     */
    @Transactional
    public byte[] make(
            long id, String format, BiFunction<DisclosureRequest, List<DisclosedRecord>, String> write, Actor actor) {
        rows.lock(id);
        DisclosureRequest request = sight.require(id, actor);
        boolean open = "DECIDED".equals(request.state())
                && request.expiresOn() != null
                && !request.expiresOn().isBefore(time.today());
        if (!open) {
            throw ProblemException.conflict("retention.request.not-open");
        }
        List<DisclosedRecord> records = decidedOn(request);
        byte[] file = write.apply(request, records).getBytes(StandardCharsets.UTF_8);
        int masked =
                (int) records.stream().mapToLong(DisclosedRecord::maskedFields).sum();
        rows.handOver(
                id,
                new Handover(format, ContentsSeen.sha256(file), records.size(), masked, actor.personId(), time.now()));
        log.record(
                actor,
                Access.export(request.subject())
                        .forPurpose(request.target())
                        .because(format + ";records=" + records.size()));
        return file;
    }

    /** Nothing leaves of which nobody decided that it may. */
    private List<DisclosedRecord> decidedOn(DisclosureRequest request) {
        RequestContents contents = gather.of(request, false);
        if (contents.needsAnother()) {
            throw ProblemException.conflict("retention.request.decide-again");
        }
        return contents.records();
    }
}
