package jp.kasane.web.security;

import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import jp.kasane.web.SignedInPerson;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the caller from Spring Security's context. */
@Component
class SignedInCaller implements Caller {

    @Override
    public Actor actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
            return new Actor(person.personId());
        }
        throw new IllegalStateException("nobody is signed in");
    }

    @Override
    public boolean isSomebody() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson;
    }
}
