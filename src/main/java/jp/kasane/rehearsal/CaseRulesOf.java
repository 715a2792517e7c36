package jp.kasane.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import jp.kasane.council.ProfileOutline;
import jp.kasane.rehearsal.model.CaseRules;

/** What a municipality's profile allows in a cases file. */
final class CaseRulesOf {

    private CaseRulesOf() {}

    /**
     * @throws IOException when there is no such profile
     * @throws IllegalArgumentException naming every line when the profile cannot be used
     */
    static CaseRules profile(RehearsalOptions options) throws IOException {
        try {
            ProfileOutline outline = ProfileOutline.of(options.profile());
            return new CaseRules(options.year(), outline.caseAreas(), outline.ladder());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
