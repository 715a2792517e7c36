package jp.kasane.web;

/**
 * Asks for a fresh proof of who is there, before personal data leave the installation or are erased: an unlocked screen
 * or a stolen token must not be enough. A bean; controllers call it first, before they read or change anything.
 */
public interface StepUp {

    /**
     * Goes on when the person proved within the last five minutes who it is: by signing in, or by entering the password
     * once more. A program proves it with each request that carries the password (HTTP Basic); a token alone is not
     * enough.
     *
     * @throws StepUpNeeded otherwise; a person is then asked for the password and what was being done goes on, a program
     *     is told by 403 {@code urn:kasane:problem:step-up}
     */
    void require();
}
