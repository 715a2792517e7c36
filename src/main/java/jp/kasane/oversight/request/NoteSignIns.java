package jp.kasane.oversight.request;

import jp.kasane.audit.Access;
import jp.kasane.audit.AccessKind;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessResult;
import jp.kasane.audit.AccessTarget;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.Actor;
import jp.kasane.web.SignedInPerson;
import jp.kasane.web.TooManyAttempts;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Writes down sign-ins of people, failures of anybody, and sign-outs. A program that signs in with each request leaves
 * an entry by what it then does. What was typed as a login is not kept: it may be a name or a password.
 */
@Component
class NoteSignIns {

    private static final Actor NOBODY = Actor.SYSTEM;

    private final AccessLog log;
    private final People people;

    NoteSignIns(AccessLog log, People people) {
        this.log = log;
        this.people = people;
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
        long account = people.findByLogin(event.getAuthentication().getName())
                .map(Person::id)
                .orElse(0L);
        String why = event.getException() instanceof TooManyAttempts ? "too-many-attempts" : "wrong";
        Access access = Access.of(AccessKind.SIGN_IN, AccessTarget.ofAccount(account))
                .ended(AccessResult.REFUSED)
                .because(why);
        log.recordApart(NOBODY, access);
    }

    private void note(AccessKind kind, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedInPerson person) {
            Access access = Access.of(kind, AccessTarget.ofAccount(person.personId()));
            log.recordApart(new Actor(person.personId()), access);
        }
    }
}
