package jp.kasane.privacy;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.identity.People;
import jp.kasane.privacy.persistence.ConsentDocumentMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of documents that people are explained before they consent. Once it holds one, a consent names a
 * registered version that was valid on the day; before, whatever was written.
 */
@Service
public class ConsentDocuments {

    private static final int LENGTH = 200;

    private final ConsentDocumentMapper documents;
    private final People people;
    private final AccessLog log;
    private final CurrentTime time;

    ConsentDocuments(ConsentDocumentMapper documents, People people, AccessLog log, CurrentTime time) {
        this.log = log;
        this.documents = documents;
        this.people = people;
        this.time = time;
    }

    /** By title, the newest version first. */
    @Transactional(readOnly = true)
    public List<ConsentDocument> all() {
        return documents.all();
    }

    /** @throws ProblemException FORBIDDEN unless an administrator; INVALID, naming the field; CONFLICT for one twice */
    @Transactional
    public long add(String title, String version, LocalDate validFrom, Actor actor) {
        people.require(Policy.KEEP_CONSENT_DOCUMENTS, actor);
        filled("title", title);
        filled("version", version);
        if (documents.all().stream().anyMatch(each -> is(each, title.strip(), version.strip()))) {
            throw ProblemException.conflict("privacy.document.twice");
        }
        long id = documents.insert(title.strip(), version.strip(), validFrom, actor.personId(), time.now());
        log.record(
                actor,
                Access.administer(new AccessTarget("CONSENT_DOCUMENT", id)).because("ADDED"));
        return id;
    }

    /** @throws ProblemException INVALID, unless the register is empty or holds this version, valid on that day */
    void requireKnown(String title, String version, LocalDate on) {
        List<ConsentDocument> all = documents.all();
        boolean known = all.stream()
                .anyMatch(each -> is(each, title.strip(), version.strip()) && !on.isBefore(each.validFrom()));
        if (!all.isEmpty() && !known) {
            throw ProblemException.invalid("document", "privacy.document.unknown");
        }
    }

    private static boolean is(ConsentDocument document, String title, String version) {
        return document.title().equals(title) && document.version().equals(version);
    }

    private static void filled(String field, String text) {
        if (text.isBlank()) {
            throw ProblemException.invalid(field, "privacy.text.blank");
        }
        if (text.codePointCount(0, text.length()) > LENGTH) {
            throw ProblemException.invalid(field, "privacy.text.long", LENGTH);
        }
    }
}
