package jp.kasane.casework.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kasane.shared.ProblemException;

/** Finds the field of the page that a refusal of the sheet is about: empty rows are not sent, terms are told once. */
final class IntakeFields {

    private static final Pattern MEMBER = Pattern.compile("members\\[(\\d+)](?:\\.(consent)?\\.?(.*))?");

    private IntakeFields() {}

    /** @param rows positions on the page of the members that were sent */
    static ProblemException onPage(ProblemException problem, List<Integer> rows) {
        Matcher match = MEMBER.matcher(problem.field() == null ? "" : problem.field());
        if (!match.matches() || Integer.parseInt(match.group(1)) >= rows.size()) {
            return problem;
        }
        String row = "members[" + rows.get(Integer.parseInt(match.group(1))) + "].";
        String field = match.group(2) == null ? row + match.group(3) : ofConsent(row, match.group(3));
        return new ProblemException(problem.kind(), field, problem.messageKey(), problem.arguments());
    }

    private static String ofConsent(String row, String field) {
        return switch (field) {
            case "" -> row + "consentBy";
            case "givenBy" -> row + "consentBy";
            case "giverName" -> row + "giverName";
            case "relation" -> row + "giverRelation";
            default -> "consent." + field;
        };
    }
}
