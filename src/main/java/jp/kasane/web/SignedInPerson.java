package jp.kasane.web;

import java.io.Serializable;
import java.security.Principal;

/**
 * The principal of every signed-in request.
 *
 * @param login sign-in name
 */
public record SignedInPerson(long personId, String login) implements Principal, Serializable {

    @Override
    public String getName() {
        return login;
    }
}
