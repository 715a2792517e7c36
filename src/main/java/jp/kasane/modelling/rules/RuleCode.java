package jp.kasane.modelling.rules;

import java.util.Locale;
import jp.kasane.modelling.Severity;

/** Everything that the rules of process models can find. The texts are messages {@code modelling.finding.<code>}. */
public enum RuleCode {
    PROCESS_SIZE(Severity.ERROR),
    ID_MISSING(Severity.ERROR),
    REFERENCE_BROKEN(Severity.ERROR),
    PROCESS_COUNT(Severity.ERROR),
    PROCESS_ID_FORM(Severity.ERROR),
    PROCESS_ID_CHANGED(Severity.ERROR),
    PROCESS_FILE_NAME(Severity.WARNING),
    PROCESS_EXECUTABLE(Severity.ERROR),
    PROCESS_UNUSED(Severity.WARNING),
    HISTORY_MISSING(Severity.ERROR),
    HISTORY_SHORT(Severity.ERROR),
    ELEMENT_KIND(Severity.ERROR),
    ELEMENT_ID(Severity.WARNING),
    MESSAGE_ID(Severity.WARNING),
    LABEL_MISSING(Severity.WARNING),
    LABEL_LANGUAGE(Severity.WARNING),
    DOCUMENTATION_MISSING(Severity.WARNING),
    DIAGRAM_SHAPE(Severity.ERROR),
    DIAGRAM_EDGE(Severity.ERROR),
    CODE_IN_MODEL(Severity.ERROR),
    EXPRESSION_FORM(Severity.ERROR),
    DELEGATE_MISSING(Severity.ERROR),
    DELEGATE_UNKNOWN(Severity.ERROR),
    DELEGATE_NAME(Severity.WARNING),
    FORM_MISSING(Severity.ERROR),
    FORM_UNKNOWN(Severity.ERROR),
    FORM_ELEMENT(Severity.ERROR),
    RESPONSIBLE_MISSING(Severity.ERROR),
    RESPONSIBLE_FORM(Severity.ERROR),
    SUBJECT_MISSING(Severity.ERROR),
    SUBJECT_OTHER(Severity.ERROR),
    DUE_MISSING(Severity.ERROR),
    DUE_FORM(Severity.ERROR),
    DUE_LONG(Severity.WARNING),
    CALL_UNKNOWN(Severity.ERROR),
    CALL_BUSINESS_KEY(Severity.ERROR),
    CALL_INPUT(Severity.ERROR),
    CALL_OUTPUT(Severity.ERROR),
    CALLER_INPUT(Severity.ERROR),
    CALLER_OUTPUT(Severity.ERROR),
    GATEWAY_DEFAULT(Severity.ERROR),
    GATEWAY_CONDITION(Severity.ERROR),
    CONDITION_PLACE(Severity.ERROR),
    SPLIT_WITHOUT_GATEWAY(Severity.ERROR),
    START_COUNT(Severity.ERROR),
    FLOW_UNLINKED(Severity.ERROR),
    DEAD_END(Severity.ERROR),
    UNREACHABLE(Severity.ERROR),
    NO_WAY_OUT(Severity.ERROR),
    TOKEN_TWICE(Severity.ERROR),
    FLOW_TOO_WIDE(Severity.WARNING),
    LOOP_WITHOUT_WAIT(Severity.ERROR),
    REPEAT_COUNT(Severity.ERROR),
    MESSAGE_MISSING(Severity.ERROR),
    MESSAGE_UNKNOWN(Severity.ERROR),
    TIMER_FORM(Severity.ERROR),
    TIMER_SHORT(Severity.ERROR),
    FIXED_TASK(Severity.ERROR),
    FIXED_MESSAGE(Severity.ERROR),
    VARIABLE_UNKNOWN(Severity.ERROR),
    VARIABLE_UNCERTAIN(Severity.WARNING),
    LADDER_LAYER_LITERAL(Severity.ERROR),
    LADDER_LAYER_UNKNOWN(Severity.ERROR),
    LADDER_LAYER_MISSING(Severity.ERROR),
    LADDER_UNDECLARED(Severity.ERROR),
    LADDER_OUTCOME(Severity.ERROR),
    LADDER_REFERRAL(Severity.ERROR),
    LADDER_ANSWER(Severity.ERROR);

    private final Severity severity;

    RuleCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** As in {@link jp.kasane.modelling.ModelFinding#code()}, e.g. {@code due-missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
