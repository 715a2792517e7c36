package jp.kasane.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.privacy.DisclosureLevels.Answer;
import jp.kasane.privacy.model.ConsentRules;
import jp.kasane.privacy.model.CoveringConsent;
import jp.kasane.privacy.model.DisclosureInputs;
import jp.kasane.privacy.model.HouseholdQuestion;

/** Decides households one after the other on the same basis. */
final class DecideHousehold {

    private final HouseholdQuestion question;
    private final DisclosureLevels levels;
    private final String table;
    private final Answer without;

    DecideHousehold(DisclosureLevels levels, HouseholdQuestion question) {
        this.levels = levels;
        this.question = question;
        this.table = levels.table();
        this.without = levels.of(question.inputs(false), table);
    }

    HouseholdDisclosure of(Set<Long> living, Map<Long, List<CoveringConsent>> covering) {
        DisclosureInputs inputs =
                DisclosureInputs.of(question.legalMode(), living, covering.keySet(), question.secrecy());
        Answer together = levels.of(inputs, table);
        Map<Long, MemberDisclosure> members = new HashMap<>();
        living.forEach(id -> members.put(id, member(covering.getOrDefault(id, List.of()))));
        return new HouseholdDisclosure(together.level(), basis(together), members);
    }

    private MemberDisclosure member(List<CoveringConsent> given) {
        if (given.isEmpty() || without.level() == DisclosureLevel.REAL_NAME) {
            Set<String> items = without.level() == DisclosureLevel.REAL_NAME ? Set.of(ConsentRules.ALL) : Set.of();
            return new MemberDisclosure(without.level(), without.reasonCode(), null, items);
        }
        Answer consented = levels.of(question.inputs(true), table);
        Set<String> items =
                given.stream().flatMap(each -> each.items().stream()).collect(Collectors.toSet());
        long last = given.get(given.size() - 1).consentId();
        return new MemberDisclosure(consented.level(), consented.reasonCode(), last, items);
    }

    private DisclosureBasis basis(Answer answer) {
        return new DisclosureBasis(
                question.councilCode(),
                question.legalMode(),
                question.modeSince(),
                question.secrecy(),
                question.day(),
                answer.reasonCode(),
                answer.rule(),
                answer.version());
    }
}
