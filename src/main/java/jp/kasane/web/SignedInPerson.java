package jp.kasane.web;

import java.io.Serializable;
import java.security.Principal;

/**
 * The principal of every signed-in request.
 *
 * @param login sign-in name
 * @param tenant id of the municipality whose account it is
 */
public record SignedInPerson(long personId, String login, String tenant) implements Principal, Serializable {

    @Override
    public String getName() {
        return login;
    }
}
