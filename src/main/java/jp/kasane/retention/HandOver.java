package jp.kasane.retention;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
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
    private final AssembleDisclosure assemble;
    private final AccessLog log;
    private final CurrentTime time;

    HandOver(RequestSight sight, RequestMapper rows, AssembleDisclosure assemble, AccessLog log, CurrentTime time) {
        this.sight = sight;
        this.rows = rows;
        this.assemble = assemble;
        this.log = log;
        this.time = time;
    }

    /**
     * @param format {@code JSON} or {@code HTML}
     * @param write from the records to the file's text
     * @throws ProblemException FORBIDDEN; NOT_FOUND also when the person does not carry the case; CONFLICT unless it is
     *     decided and its thirty days are not over
     */
    @Transactional
    public byte[] make(
            long id, String format, BiFunction<DisclosureRequest, List<DisclosedRecord>, String> write, Actor actor) {
        DisclosureRequest request = sight.require(id, actor);
        boolean open = "DECIDED".equals(request.state())
                && request.expiresOn() != null
                && !request.expiresOn().isBefore(time.today());
        if (!open) {
            throw ProblemException.conflict("retention.request.not-open");
        }
        List<DisclosedRecord> records = assemble.of(request, rows.exclusions(id));
        byte[] file = write.apply(request, records).getBytes(StandardCharsets.UTF_8);
        int masked =
                (int) records.stream().mapToLong(DisclosedRecord::maskedFields).sum();
        rows.handOver(id, new Handover(format, sha256(file), records.size(), masked, actor.personId(), time.now()));
        log.record(
                actor,
                Access.export(request.subject())
                        .forPurpose(request.target())
                        .because(format + ";records=" + records.size()));
        return file;
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
