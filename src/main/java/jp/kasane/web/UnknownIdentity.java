package jp.kasane.web;

import org.springframework.security.core.AuthenticationException;

/** The provider vouches for somebody who is not let in here. */
public class UnknownIdentity extends AuthenticationException {

    public UnknownIdentity(String reason) {
        super(reason);
    }
}
