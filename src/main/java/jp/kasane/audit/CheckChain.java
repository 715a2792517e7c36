package jp.kasane.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.kasane.audit.chain.ChainCheck;
import jp.kasane.audit.chain.ChainEntry;
import jp.kasane.audit.chain.ChainHead;
import jp.kasane.audit.chain.ChainRows;
import jp.kasane.audit.persistence.AuditMapper;
import jp.kasane.tenancy.Tenants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log of the thread's municipality from end to end, as it stands at one moment. */
@Service
public class CheckChain {

    private static final int CHUNK = 2_000;

    private final AuditMapper mapper;
    private final Tenants tenants;

    CheckChain(AuditMapper mapper, Tenants tenants) {
        this.mapper = mapper;
        this.tenants = tenants;
    }

    /** @param exported a head that was kept outside; null when there is none */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainReport check(@Nullable ExportedHead exported) {
        ChainHead head = mapper.head().orElse(ChainHead.START);
        ChainHead base = mapper.base().orElse(ChainHead.START);
        ChainCheck check =
                new ChainCheck(new StoredRows(mapper), head, exported == null ? null : exported.head(), base);
        long after = Long.MIN_VALUE;
        List<ChainEntry> chunk;
        do {
            chunk = mapper.entries(after, CHUNK);
            if (!chunk.stream().allMatch(check::take)) {
                break;
            }
            after = chunk.isEmpty() ? after : chunk.get(chunk.size() - 1).seq();
        } while (chunk.size() == CHUNK);
        String tenant = tenants.require().id();
        return check.finish()
                .map(fault -> new ChainReport(tenant, check.checked(), fault, base.seq()))
                .orElseGet(() -> new ChainReport(tenant, check.checked(), null, base.seq()));
    }

    /** The head as it may be kept outside. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ExportedHead head(OffsetDateTime at) {
        ChainHead head = mapper.head().orElse(ChainHead.START);
        return new ExportedHead(tenants.require().id(), head.seq(), head.hash(), at, mapper.count());
    }

    private record StoredRows(AuditMapper mapper) implements ChainRows {

        @Override
        public Optional<ChainEntry> at(long seq) {
            return mapper.at(seq);
        }

        @Override
        public List<ChainEntry> after(String hash) {
            return mapper.after(hash);
        }
    }
}
