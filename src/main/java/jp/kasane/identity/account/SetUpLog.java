package jp.kasane.identity.account;

import jp.kasane.audit.Access;
import jp.kasane.audit.AccessBook;
import jp.kasane.audit.AccessKind;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessResult;
import jp.kasane.audit.AccessTarget;
import jp.kasane.identity.ChangeLog;
import jp.kasane.identity.PersonChange;
import jp.kasane.shared.Actor;
import jp.kasane.tenancy.Tenants;
import org.springframework.stereotype.Component;

/** Writes down who became the first administrator (初回設定), and who tried in vain. Nobody is signed in then. */
@Component
class SetUpLog {

    private static final String CODE = "SET_UP";

    private final ChangeLog changes;
    private final AccessLog log;
    private final AccessBook book;
    private final Tenants tenants;

    SetUpLog(ChangeLog changes, AccessLog log, AccessBook book, Tenants tenants) {
        this.changes = changes;
        this.log = log;
        this.book = book;
        this.tenants = tenants;
    }

    void opened(long personId) {
        changes.add(personId, PersonChange.Kind.REGISTERED, Actor.SYSTEM);
        log.record(
                Actor.SYSTEM,
                Access.administer(AccessTarget.ofAccount(personId)).because(CODE));
    }

    /** A wrong token is nobody's: the first municipality keeps it. How many an address may try is limited already. */
    void refused() {
        tenants.as(tenants.all().get(0), () -> {
            Access access = Access.of(AccessKind.SIGN_IN, AccessTarget.ofAccount(0));
            log.recordApart(Actor.SYSTEM, access.ended(AccessResult.REFUSED).because(CODE));
            book.write();
            return CODE;
        });
    }
}
