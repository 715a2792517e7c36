package jp.kasane.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.casework.persistence.CaseErasureMapper;
import jp.kasane.casework.persistence.RecallMapper;
import jp.kasane.casework.persistence.TimelineMapper;
import jp.kasane.casework.persistence.TimelineRow;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.Consents;
import jp.kasane.privacy.HeldDecisions;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** What happened to a case, for the file of a disclosure request: timeline, own lists, recalls and decisions. */
@Component
class HeldTrail {

    private final TimelineMapper timeline;
    private final TimelineWording wording;
    private final CaseErasureMapper admissions;
    private final RecallMapper recalls;
    private final Consents consents;
    private final HeldDecisions decisions;
    private final ObjectMapper json;

    HeldTrail(
            TimelineMapper timeline,
            TimelineWording wording,
            CaseErasureMapper admissions,
            RecallMapper recalls,
            Consents consents,
            HeldDecisions decisions,
            ObjectMapper json) {
        this.timeline = timeline;
        this.wording = wording;
        this.admissions = admissions;
        this.recalls = recalls;
        this.consents = consents;
        this.decisions = decisions;
        this.json = json;
    }

    /** @param memberIds those whom the request concerns: recalls follow from the consent of one of them */
    List<HeldRecord> of(long caseId, Set<Long> memberIds) {
        return Stream.of(
                        timeline.page(caseId, 0, Integer.MAX_VALUE).stream().map(this::entry),
                        admissions.admissions(caseId).stream().map(row -> HeldRecord.ofRow("OWN_LIST", row)),
                        recalls(caseId, memberIds),
                        decisions.of(Subject.ofCase(caseId)).stream())
                .flatMap(held -> held)
                .toList();
    }

    private Stream<HeldRecord> recalls(long caseId, Set<Long> memberIds) {
        Map<Long, Long> members = memberIds.isEmpty()
                ? Map.of()
                : consents.of(memberIds).stream().collect(Collectors.toMap(Consent::id, Consent::memberId));
        return recalls.ofCase(caseId).stream()
                .filter(recall -> members.containsKey(recall.consentId()))
                .map(recall -> HeldRecord.of("RECALL", recall.id())
                        .of(members.get(recall.consentId()))
                        .on(recall.openedAt()
                                .atZoneSameInstant(CurrentTime.ZONE)
                                .toLocalDate())
                        .own("council", recall.councilCode())
                        .own("measure", recall.measure())
                        .words("recallResult", recall.result()));
    }

    /** An entry about another member of the household is that member's. */
    private HeldRecord entry(TimelineRow row) {
        Map<String, String> details = details(row.details());
        String member = details.remove("member");
        HeldRecord record = HeldRecord.of("TIMELINE", row.id())
                .of(member == null ? null : Long.valueOf(member))
                .on(row.at().atZoneSameInstant(CurrentTime.ZONE).toLocalDate())
                .words("entry", wording.tell(row.kind(), details));
        for (Map.Entry<String, String> detail : details.entrySet()) {
            record = record.words("detail", detail.getKey() + "=" + detail.getValue());
        }
        return record;
    }

    private Map<String, String> details(String text) {
        try {
            return json.readValue(text, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a timeline entry is not readable", e);
        }
    }
}
