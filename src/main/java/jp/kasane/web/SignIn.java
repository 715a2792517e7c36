package jp.kasane.web;

import java.util.Optional;

/** Checks who knocks. Implemented by {@code identity}, so that {@code web} knows no accounts. */
public interface SignIn {

    /**
     * @param address where the request came from; failed attempts are counted per login and address
     * @return empty when login or password is wrong
     * @throws TooManyAttempts after repeated failures, for a while
     */
    Optional<SignedInPerson> byPassword(String login, String password, String address);

    /**
     * The password once more, of somebody who is signed in: counted like any other, but not kept waiting for what others
     * got wrong at the same address.
     *
     * @return empty when it is wrong
     * @throws TooManyAttempts after repeated failures with this login, for a while
     */
    Optional<SignedInPerson> again(String login, String password, String address);

    /** @return empty when the token is unknown, expired or revoked */
    Optional<SignedInPerson> byToken(String token);

    /** Whether somebody who signed in before may go on, and how far. */
    Standing standing(long personId);
}
