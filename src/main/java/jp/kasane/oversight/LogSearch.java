package jp.kasane.oversight;

import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.audit.ChainReport;
import jp.kasane.audit.CheckChain;
import jp.kasane.audit.EntryFilter;
import jp.kasane.audit.ExportedHead;
import jp.kasane.audit.ReadEntries;
import jp.kasane.audit.chain.ChainEntry;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The access log for auditors. That they looked at it stands in the log, too. */
@Service
public class LogSearch {

    private final ReadEntries entries;
    private final CheckChain chain;
    private final People people;
    private final AccessLog log;
    private final CurrentTime time;
    private final int mostRows;

    /** @param mostRows of a file: they are held in memory at once */
    LogSearch(
            ReadEntries entries,
            CheckChain chain,
            People people,
            AccessLog log,
            CurrentTime time,
            @Value("${kasane.audit.rows-of-file:50000}") int mostRows) {
        this.entries = entries;
        this.chain = chain;
        this.people = people;
        this.log = log;
        this.time = time;
        this.mostRows = mostRows;
    }

    /** Newest first. @throws ProblemException FORBIDDEN unless an auditor */
    public Page<ChainEntry> find(EntryFilter filter, Paging paging, Actor actor) {
        people.require(Policy.READ_ACCESS_LOG, actor);
        log.record(actor, Access.view(AccessTarget.list("LOG")));
        return Page.of(entries.find(filter, paging.afterId(), paging.fetch()), paging.limit(), ChainEntry::seq);
    }

    /** @throws ProblemException FORBIDDEN unless an auditor; NOT_FOUND */
    public ChainEntry get(long seq, Actor actor) {
        people.require(Policy.READ_ACCESS_LOG, actor);
        log.record(actor, Access.view(new AccessTarget("LOG", seq)));
        return entries.find(seq).orElseThrow(() -> ProblemException.notFound("oversight.entry.missing"));
    }

    /**
     * For a file, newest first: all of them or none, so that nobody takes a part for the whole.
     *
     * @throws ProblemException FORBIDDEN unless an auditor; INVALID naming {@code from} when there are too many for a file
     */
    public List<ChainEntry> export(EntryFilter filter, Actor actor) {
        people.require(Policy.READ_ACCESS_LOG, actor);
        List<ChainEntry> rows = entries.find(filter, null, mostRows + 1);
        if (rows.size() > mostRows) {
            throw ProblemException.invalid("from", "oversight.export.too-many", mostRows);
        }
        log.record(actor, Access.export(AccessTarget.list("LOG")).because("rows=" + rows.size()));
        return rows;
    }

    /** Reads the whole log and tells whether it is as it was written. */
    public ChainReport check(Actor actor) {
        people.require(Policy.READ_ACCESS_LOG, actor);
        log.record(actor, Access.view(AccessTarget.list("LOG")).because("CHECK"));
        return chain.check(null);
    }

    /** The head, to be kept outside. */
    public ExportedHead head(Actor actor) {
        people.require(Policy.READ_ACCESS_LOG, actor);
        log.record(actor, Access.export(AccessTarget.list("LOG")).because("HEAD"));
        return chain.head(time.now());
    }
}
