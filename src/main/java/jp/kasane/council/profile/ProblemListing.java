package jp.kasane.council.profile;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Tells problems of a profile in Japanese: {@code file:line field: what is wrong and what to do}. */
final class ProblemListing {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages.council", Locale.JAPANESE);

    private final String fileName;

    ProblemListing(String fileName) {
        this.fileName = fileName;
    }

    String of(List<ProfileProblem> problems) {
        return problems.stream().map(this::line).collect(Collectors.joining(System.lineSeparator()));
    }

    private String line(ProfileProblem problem) {
        return fileName + ":" + problem.line() + " " + problem.field() + ": " + text(problem);
    }

    private static String text(ProfileProblem problem) {
        try {
            return MessageFormat.format(MESSAGES.getString("council.profile." + problem.key()), problem.arguments());
        } catch (MissingResourceException e) {
            return problem.key();
        }
    }
}
