package jp.kasane.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Tells the endpoints at which somebody's data are at stake from those that show models, holidays, counts or oneself. */
public final class PersonalData {

    /** Policies whose endpoints show nothing of anybody but the caller, or are accounted for by themselves. */
    private static final Set<Policy> IMPERSONAL = EnumSet.of(
            Policy.SIGN_IN,
            Policy.READ_REFUSAL,
            Policy.CHOOSE_LANGUAGE,
            Policy.READ_HEALTH,
            Policy.READ_API_DOCUMENT,
            Policy.OPEN_HOME,
            Policy.KEEP_OWN_ACCOUNT,
            Policy.READ_OWN_NOTICES,
            Policy.OPEN_ADMINISTRATION,
            Policy.ADMINISTER_HOLIDAYS,
            Policy.READ_MODELS,
            Policy.EDIT_MODELS,
            Policy.DEPLOY_MODELS,
            Policy.ACTIVATE_MODELS,
            Policy.REHEARSE,
            Policy.READ_ACCESS_LOG,
            Policy.READ_FIGURES,
            Policy.LOOK_AT_COUNCILS);

    private PersonalData() {}

    /** Whether every request to an endpoint with this mark leaves an entry in the access log, whatever becomes of it. */
    public static boolean isAtStake(Guarded guarded) {
        return !Arrays.stream(guarded.value()).allMatch(IMPERSONAL::contains);
    }
}
