package jp.kasane.casework.web;

import java.util.Set;
import jp.kasane.shared.ProblemException;

/** Finds the field of the page that a refused consent is about. */
final class ConsentFields {

    private static final Set<String> OF_MEMBERS = Set.of("memberIds", "givenBy", "giverName", "relation");

    private ConsentFields() {}

    static ProblemException onPage(ProblemException problem) {
        String field = problem.field();
        if (field == null || OF_MEMBERS.contains(field)) {
            return problem;
        }
        String there = field.equals("memberId") ? "memberIds" : "terms." + field;
        return new ProblemException(problem.kind(), there, problem.messageKey(), problem.arguments());
    }
}
