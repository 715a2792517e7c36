package jp.kasane.modelling.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.engine.ProcessContract;

/** What of the installation a model may refer to. */
public interface KnownParts {

    /** Declared delegates by name. */
    Map<String, VariableUse> delegates();

    /** Form keys that have a page. */
    Set<String> forms();

    /** Names of the roles that make up groups: those at a council and those of the whole municipality. */
    Roles roles();

    /** What the code expects of the processes that it drives. */
    List<ProcessContract> contracts();

    LadderShape ladder();

    /** For how many days the history of a process must be kept at least. */
    int minimumHistoryDays();

    /**
     * @param council e.g. {@code SECRETARIAT}, in groups such as {@code D07:SECRETARIAT}
     * @param global e.g. {@code CSW}
     */
    record Roles(Set<String> council, Set<String> global) {

        public Roles {
            council = Set.copyOf(council);
            global = Set.copyOf(global);
        }
    }
}
