package jp.kasane.casework.model;

import jp.kasane.casework.Visitor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** A visitor (来談者) is told as a whole or not at all. */
final class VisitorRules {

    private VisitorRules() {}

    static void check(@Nullable Visitor visitor) {
        if (visitor == null) {
            return;
        }
        if (visitor.name().isBlank()) {
            throw ProblemException.invalid("visitor.name", "casework.visitor.name");
        }
        if (visitor.phone().isBlank()) {
            throw ProblemException.invalid("visitor.phone", "casework.visitor.phone");
        }
        if (visitor.relation().isBlank()) {
            throw ProblemException.invalid("visitor.relation", "casework.visitor.relation");
        }
        Checks.text("visitor.name", visitor.name(), 200);
        Checks.text("visitor.phone", visitor.phone(), 50);
        Checks.code("visitor.relation", visitor.relation(), Codes.VISITOR_RELATIONS);
        kinship(visitor);
    }

    private static void kinship(Visitor visitor) {
        String kinship = visitor.kinship();
        boolean family = "FAMILY".equals(visitor.relation());
        if (family && (kinship == null || kinship.isBlank())) {
            throw ProblemException.invalid("visitor.kinship", "casework.visitor.kinship");
        }
        if (!family && kinship != null) {
            throw ProblemException.invalid("visitor.kinship", "casework.visitor.kinship-only-family");
        }
        Checks.text("visitor.kinship", kinship, 50);
    }
}
