package jp.kasane.web;

import java.security.Principal;

/**
 * The principal of every signed-in request.
 *
 * @param login sign-in name
 */
public record SignedInPerson(long personId, String login) implements Principal {

    @Override
    public String getName() {
        return login;
    }
}
