package jp.kasane.council;

/** Lets demonstration and rehearsal meet before a secretariat has set anything. */
public interface AssumedCadences {

    /**
     * Sets the profile's assumed rule, marked as an assumption, for every council whose cadence nobody has set. What a
     * secretariat set is left alone. Safe to repeat.
     *
     * @return how many councils got a rule
     */
    int apply();
}
