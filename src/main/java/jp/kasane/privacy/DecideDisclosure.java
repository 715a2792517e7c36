package jp.kasane.privacy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.council.Councils;
import jp.kasane.privacy.model.DisclosureInputs;
import jp.kasane.privacy.persistence.ConsentMapper;
import jp.kasane.shared.CurrentTime;
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
        LocalDate day = at.atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
        String legalMode = councils.legalMode(councilCode, day);
        Set<Long> everybody = households.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<Long> consenting = everybody.isEmpty() ? Set.of() : consents.covered(everybody, councilCode, day, at);
        Map<K, DisclosureLevel> result = new HashMap<>();
        households.forEach((key, members) ->
                result.put(key, levels.of(DisclosureInputs.of(legalMode, members, consenting, secrecy))));
        return result;
    }
}
