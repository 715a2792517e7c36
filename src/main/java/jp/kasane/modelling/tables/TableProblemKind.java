package jp.kasane.modelling.tables;

import java.util.Locale;

/** What can be wrong with a decision table. */
enum TableProblemKind {
    /** Inputs that no rule covers. */
    GAP(true),
    /** Inputs that hit two rules where one only may be hit. */
    OVERLAP(true),
    /** Inputs that hit two rules with different answers where hits must agree. */
    CONFLICT(true),
    /** A gap, overlap or conflict that the answers of required decisions never lead to. */
    UNREACHED(false),
    /** A rule that earlier ones leave nothing to. */
    SHADOWED_RULE(false),
    /** A rule that asks for a value that does not occur. */
    DEAD_RULE(false),
    /** A cell that cannot be looked through; what it lets fall through or clash stays unknown. */
    UNREAD_CELL(false),
    /** An input whose values are not known. */
    UNREAD_INPUT(false),
    /** A cell that compares with another sort of value than the input has. */
    CELL_TYPE(true),
    /** An input that the table takes for another sort of value than it is. */
    INPUT_TYPE(true),
    /** Values occur that the input's list of values leaves out. */
    INPUT_VALUES(false),
    /** An answer that the table's own list of answers leaves out. */
    OUTPUT_VALUE(true),
    /** An answer of another sort than the table says. */
    OUTPUT_TYPE(true),
    /** A hit policy that the engine does not know. */
    HIT_POLICY(true),
    /** More was found than is listed. */
    MORE(true),
    /** The table is too large to be looked through. */
    NOT_EXHAUSTIVE(false),
    /** The file no longer holds the decision that the code asks. */
    CONTRACT_KEY(true),
    /** The decision asks for something that the code does not give it. */
    CONTRACT_INPUT(true),
    /** An answer that the code reads is missing. */
    CONTRACT_OUTPUT(true),
    /** An answer that the code cannot understand. */
    CONTRACT_ANSWER(true),
    /** An answer of which nobody can say beforehand whether the code will understand it. */
    CONTRACT_UNREAD(false),
    /** An answer that the code cannot follow for these inputs. */
    CONTRACT_CONDITION(true),
    /** The code needs one answer, and the hit policy allows several. */
    CONTRACT_POLICY(true);

    private final boolean blocking;

    TableProblemKind(boolean blocking) {
        this.blocking = blocking;
    }

    /** Whether such a table must not become active. */
    public boolean blocking() {
        return blocking;
    }

    /** E.g. {@code table-gap}. */
    public String code() {
        return "table-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
