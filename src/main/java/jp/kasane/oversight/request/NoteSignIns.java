package jp.kasane.oversight.request;

import jp.kasane.audit.Access;
import jp.kasane.audit.AccessBook;
import jp.kasane.audit.AccessKind;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessResult;
import jp.kasane.audit.AccessTarget;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.Actor;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import jp.kasane.web.SignedInPerson;
import jp.kasane.web.TooManyAttempts;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Writes down sign-ins of people, failures of anybody, and sign-outs. A program that signs in with each request leaves
 * an entry by what it then does. What was typed as a login is not kept: it may be a name or a password. Whoever is told
 * to wait, and a program with a wrong token, leaves an entry a minute for each address: nobody must be able to flood the log from outside.
 */
@Component
class NoteSignIns {

    private static final Actor NOBODY = Actor.SYSTEM;

    private final AccessLog log;
    private final AccessBook book;
    private final People people;
    private final Tenants tenants;
    private final OncePerMinute knocks = new OncePerMinute();

    NoteSignIns(AccessLog log, AccessBook book, People people, Tenants tenants) {
        this.log = log;
        this.book = book;
        this.people = people;
        this.tenants = tenants;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        note(AccessKind.SIGN_IN, event.getAuthentication());
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        note(AccessKind.SIGN_OUT, event.getAuthentication());
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        boolean waits = event.getException() instanceof TooManyAttempts;
        boolean typed = event.getAuthentication() instanceof UsernamePasswordAuthenticationToken;
        if ((waits || !typed) && !knocks.isFirst(book.origin().address())) {
            return;
        }
        String why = waits ? "too-many-attempts" : "wrong";
        // who knocks in vain is nobody's; failures are kept by the first municipality then
        Tenant tenant = tenants.current().orElseGet(() -> tenants.all().get(0));
        tenants.as(tenant, () -> {
            Access access = Access.of(AccessKind.SIGN_IN, AccessTarget.ofAccount(accountOf(event.getAuthentication())));
            record(NOBODY, access.ended(AccessResult.REFUSED).because(why));
            return tenant;
        });
    }

    /** 0 when none has that login, or nothing was typed. */
    private long accountOf(Authentication knocking) {
        return knocking instanceof UsernamePasswordAuthenticationToken
                ? people.findByLogin(knocking.getName()).map(Person::id).orElse(0L)
                : 0;
    }

    private void note(AccessKind kind, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedInPerson person) {
            Access access = Access.of(kind, AccessTarget.ofAccount(person.personId()));
            record(new Actor(person.personId()), access);
        }
    }

    /** Written at once: on the way back from a provider, the rest of the request belongs to no municipality. */
    private void record(Actor actor, Access access) {
        log.recordApart(actor, access);
        book.write();
    }
}
