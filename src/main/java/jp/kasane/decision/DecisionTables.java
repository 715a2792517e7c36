package jp.kasane.decision;

import java.util.List;

/** The tables behind decisions, to be read. */
public interface DecisionTables {

    /**
     * @return the tables of that version: those that it requires first, itself last; empty when that version is no
     *     longer deployed
     */
    List<DecisionSheet> of(String key, int version);
}
