package jp.kasane.council.profile;

import java.util.List;

/** A profile that cannot be used. The message lists every problem with its line, in Japanese. */
public class InvalidProfileException extends IllegalArgumentException {

    private final transient List<ProfileProblem> problems;

    InvalidProfileException(String listing, List<ProfileProblem> problems) {
        super(listing);
        this.problems = List.copyOf(problems);
    }

    /** In the order of their lines. */
    public List<ProfileProblem> problems() {
        return problems;
    }
}
