package jp.kasane.modelling.rules;

import java.util.Set;

/** Names of the variables that a delegate needs and of those that it sets. */
public record VariableUse(Set<String> reads, Set<String> writes) {

    public VariableUse {
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
    }
}
