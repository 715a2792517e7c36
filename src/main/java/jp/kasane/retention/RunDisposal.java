package jp.kasane.retention;

import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.retention.model.DisposalState;
import jp.kasane.retention.model.EntryState;
import jp.kasane.retention.persistence.DisposalMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries an approved list out, line by line. Each line is one transaction with what it erases: killed in the middle, a
 * line is done with its record or not at all, and the next run goes on with the rest. So it does with what failed.
 */
@Service
public class RunDisposal {

    private static final Logger LOG = LoggerFactory.getLogger(RunDisposal.class);

    private final DisposalMapper disposals;
    private final DisposeOf dispose;
    private final RetentionRights rights;
    private final AccessLog log;
    private final CurrentTime time;
    private final TransactionTemplate transaction;

    RunDisposal(
            DisposalMapper disposals,
            DisposeOf dispose,
            RetentionRights rights,
            AccessLog log,
            CurrentTime time,
            PlatformTransactionManager transactions) {
        this.disposals = disposals;
        this.dispose = dispose;
        this.rights = rights;
        this.log = log;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What failed before is tried once more.
     *
     * @return how many records were disposed of
     * @throws ProblemException CONFLICT unless approved, and when it was run and nothing failed
     */
    public long run(long id, Actor actor) {
        rights.require(Policy.LIST_DISPOSALS, actor);
        List<DisposalEntry> open = open(disposals.find(id).orElseThrow(Disposals::missing));
        long disposed = open.stream().filter(entry -> runOne(entry, actor)).count();
        transaction.executeWithoutResult(status -> {
            disposals.done(id, actor.personId(), time.now());
            log.record(
                    actor, Access.administer(new AccessTarget("DISPOSAL", id)).because("RUN;disposed=" + disposed));
        });
        return disposed;
    }

    private List<DisposalEntry> open(Disposal disposal) {
        List<DisposalEntry> open = disposals.entries(disposal.id()).stream()
                .filter(DisposalEntry::isToRun)
                .toList();
        if (disposal.state() == DisposalState.DONE && open.isEmpty()) {
            throw ProblemException.conflict("retention.disposal.state.DONE");
        }
        if (disposal.state() != DisposalState.APPROVED && disposal.state() != DisposalState.DONE) {
            throw ProblemException.conflict("retention.disposal.not-approved");
        }
        return open;
    }

    private boolean runOne(DisposalEntry entry, Actor actor) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> dispose.of(entry, actor)));
        } catch (RuntimeException e) {
            // its texts could be in the message of whatever failed
            LOG.error(
                    "disposal entry {} failed with {}", entry.id(), e.getClass().getSimpleName());
            transaction.executeWithoutResult(
                    status -> disposals.settle(entry.id(), EntryState.FAILED, "ERROR", null, null));
            return false;
        }
    }
}
