package jp.kasane.web;

/** A form came after its session had ended: nothing was done, and nobody lacks a right. */
public class SessionEnded extends RuntimeException {

    public SessionEnded() {
        super("the session had ended");
    }
}
