package jp.kasane.modelling.tables;

import java.util.List;

/**
 * An input to be filled in for a trial.
 *
 * @param name of the variable
 * @param kind of its values
 * @param whole for numbers: without a fraction
 * @param options the values to choose from; empty where any can be typed
 * @param initial what to begin with
 */
public record TrialField(
        String name, String label, ValueKind kind, boolean whole, List<Option> options, String initial) {

    /** @param value as it is sent */
    public record Option(String value, String label) {}
}
