package jp.kasane.privacy;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.council.Councils;
import jp.kasane.council.LegalMode;
import jp.kasane.privacy.model.ConsentRules;
import jp.kasane.privacy.model.CoveringConsent;
import jp.kasane.privacy.model.HouseholdQuestion;
import jp.kasane.privacy.persistence.ConsentMapper;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks {@code DisclosureDecision}. */
@Service
class DecideDisclosure implements Disclosure {

    private final ConsentMapper consents;
    private final Councils councils;
    private final DisclosureLevels levels;

    DecideDisclosure(ConsentMapper consents, Councils councils, DisclosureLevels levels) {
        this.consents = consents;
        this.councils = councils;
        this.levels = levels;
    }

    @Override
    @Transactional
    public DisclosureLevel level(Set<Long> memberIds, String councilCode, String secrecy, OffsetDateTime at) {
        return levels(Map.of("", memberIds), councilCode, secrecy, at).get("");
    }

    @Override
    @Transactional
    public <K> Map<K, DisclosureLevel> levels(
            Map<K, Set<Long>> households, String councilCode, String secrecy, OffsetDateTime at) {
        return decide(households, councilCode, secrecy, at, Use.DELIBERATION).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().level()));
    }

    @Override
    @Transactional
    public <K> Map<K, HouseholdDisclosure> decide(
            Map<K, Set<Long>> households, String councilCode, String secrecy, OffsetDateTime at, Use use) {
        LocalDate day = day(at);
        Map<Long, List<CoveringConsent>> covering = covering(households, councilCode, use, at);
        DecideHousehold decide = new DecideHousehold(levels, question(councilCode, secrecy, day));
        Map<K, HouseholdDisclosure> result = new HashMap<>();
        households.forEach((key, members) -> result.put(key, decide.of(members, covering)));
        return result;
    }

    @Override
    @Transactional
    public HouseholdDisclosure foresee(
            Set<Long> memberIds, String councilCode, String secrecy, OffsetDateTime at, Use use, EndingConsent ending) {
        LocalDate day = day(at);
        Map<Long, List<CoveringConsent>> covering = new HashMap<>();
        covering(Map.of("", memberIds), councilCode, use, at).values().stream()
                .flatMap(List::stream)
                .filter(each -> !ending.isEnding(each.consentId()))
                .forEach(each -> add(covering, each));
        left(ending)
                .filter(left -> memberIds.contains(left.memberId()))
                .filter(left -> ConsentRules.covers(left, councilCode, day, purposes(councilCode, use)))
                .map(left -> new CoveringConsent(left.memberId(), ending.consentId(), left.items()))
                .ifPresent(each -> add(covering, each));
        return new DecideHousehold(levels, question(councilCode, secrecy, day)).of(memberIds, covering);
    }

    private static void add(Map<Long, List<CoveringConsent>> covering, CoveringConsent each) {
        covering.computeIfAbsent(each.memberId(), id -> new ArrayList<>()).add(each);
    }

    private Optional<NewConsent> left(EndingConsent ending) {
        Consent former = consents.find(ending.consentId())
                .orElseThrow(() -> ProblemException.notFound("privacy.consent.missing"));
        return Optional.ofNullable(ending.narrowing()).map(narrowing -> narrowing.checkedLeftOf(former));
    }

    private HouseholdQuestion question(String councilCode, String secrecy, LocalDate day) {
        LocalDate since = councils.legalModes(councilCode).stream()
                .filter(mode -> mode.inForceOn(day))
                .map(LegalMode::validFrom)
                .findFirst()
                .orElse(null);
        return new HouseholdQuestion(councilCode, councils.legalMode(councilCode, day), since, secrecy, day);
    }

    private static LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
    }

    private Map<Long, List<CoveringConsent>> covering(
            Map<?, Set<Long>> households, String councilCode, Use use, OffsetDateTime at) {
        Set<Long> everybody = households.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return everybody.isEmpty()
                ? Map.of()
                : consents.covering(everybody, councilCode, day(at), at, purposes(councilCode, use)).stream()
                        .collect(groupingBy(CoveringConsent::memberId));
    }

    private Set<String> purposes(String councilCode, Use use) {
        return use.purposes(councils.get(councilCode).rung() > 1);
    }
}
