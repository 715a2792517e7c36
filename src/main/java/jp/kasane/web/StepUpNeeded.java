package jp.kasane.web;

/** Nothing was done yet: the person must first prove once more who it is. */
public class StepUpNeeded extends RuntimeException {

    public StepUpNeeded() {
        super("a fresh proof of identity is needed");
    }
}
