package jp.kasane.rehearsal;

import jp.kasane.council.ProfileOutline;
import jp.kasane.rehearsal.model.CaseRules;

/** What a municipality's profile allows in a cases file. */
final class CaseRulesOf {

    private CaseRulesOf() {}

    static CaseRules profile(RehearsalOptions options) {
        ProfileOutline outline = ProfileOutline.of(options.profile());
        return new CaseRules(options.year(), outline.caseAreas(), outline.ladder());
    }
}
