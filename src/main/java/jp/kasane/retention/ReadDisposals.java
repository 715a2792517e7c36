package jp.kasane.retention;

import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.CaseWords;
import jp.kasane.casework.WordsReader;
import jp.kasane.retention.persistence.DisposalMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows disposal lists; {@link Disposals} carries them on. */
@Service
public class ReadDisposals {

    private final DisposalMapper disposals;
    private final RetentionRights rights;
    private final OpenEntries open;
    private final CaseWords words;
    private final AccessLog log;

    ReadDisposals(DisposalMapper disposals, RetentionRights rights, OpenEntries open, CaseWords words, AccessLog log) {
        this.disposals = disposals;
        this.rights = rights;
        this.open = open;
        this.words = words;
        this.log = log;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public Page<Disposal> all(Paging paging, Actor actor) {
        rights.require(Policy.LOOK_AT_RETENTION, actor);
        return Page.of(disposals.all(paging.afterId(), paging.fetch()), paging.limit(), Disposal::id);
    }

    /** @throws ProblemException NOT_FOUND */
    @Transactional(readOnly = true)
    public Disposal get(long id, Actor actor) {
        rights.require(Policy.LOOK_AT_RETENTION, actor);
        return disposals.find(id).orElseThrow(Disposals::missing);
    }

    /** Those with which the person may deal; objections as far as the person may see the case. */
    @Transactional
    public List<DisposalEntry> entries(long id, Actor actor) {
        rights.require(Policy.LOOK_AT_RETENTION, actor);
        List<DisposalEntry> entries = open.of(disposals.entries(id), Policy.LOOK_AT_RETENTION, actor);
        log.record(actor, Access.view(new AccessTarget("DISPOSAL", id)).showing(cases(entries)));
        WordsReader reader = words.forViewer(actor);
        return entries.stream().map(entry -> told(entry, reader)).toList();
    }

    private static List<Long> cases(List<DisposalEntry> entries) {
        return entries.stream()
                .filter(DisposalEntry::isOfCase)
                .map(DisposalEntry::recordId)
                .toList();
    }

    private static DisposalEntry told(DisposalEntry entry, WordsReader reader) {
        Subject about = entry.about();
        return about == null ? entry : entry.objecting(reader.orNull(about, entry.objection()));
    }
}
