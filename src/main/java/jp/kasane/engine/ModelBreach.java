package jp.kasane.engine;

/**
 * Where a process model breaks a convention.
 *
 * @param rule short code of the rule, e.g. {@code user-task}
 * @param element id of the BPMN element, or the text at fault where it has none
 * @param detail what is wrong, in English, for administrators and logs
 */
public record ModelBreach(String rule, String element, String detail) {

    @Override
    public String toString() {
        return "[" + rule + "] " + element + ": " + detail;
    }
}
