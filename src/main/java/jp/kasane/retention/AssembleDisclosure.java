package jp.kasane.retention;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.identity.StaffNames;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.HeldRecord.Concern;
import jp.kasane.privacy.PersonalRecords;
import jp.kasane.retention.model.OthersMasked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers everything held on the person of a request, others and sources masked. */
@Component
class AssembleDisclosure {

    private final List<PersonalRecords> records;
    private final HouseholdWords households;
    private final StaffNames staff;

    AssembleDisclosure(List<PersonalRecords> records, HouseholdWords households, StaffNames staff) {
        this.records = records;
        this.households = households;
        this.staff = staff;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public List<DisclosedRecord> of(DisclosureRequest request) {
        OthersMasked masked = new OthersMasked(others(request));
        Map<String, HeldRecord> byKey = new LinkedHashMap<>();
        held(request).distinct().forEach(record -> byKey.put(freeKey(record, byKey.keySet()), record));
        return byKey.entrySet().stream()
                .map(each -> disclosed(each.getKey(), each.getValue(), masked))
                .toList();
    }

    private Stream<HeldRecord> held(DisclosureRequest request) {
        if (request.personId() != null) {
            long person = request.personId();
            return records.stream().flatMap(kept -> kept.heldOnStaff(person).stream());
        }
        long caseId = Objects.requireNonNull(request.caseId());
        Set<Long> member = Set.of(Objects.requireNonNull(request.memberId()));
        return records.stream()
                .flatMap(kept -> kept.heldOn(caseId, member).stream())
                .filter(record -> record.memberId() == null || member.contains(record.memberId()));
    }

    /** What is told twice alike is one record; what only shares kind and id is told as well, under a key of its own. */
    private static String freeKey(HeldRecord held, Set<String> taken) {
        String key = held.kind() + "-" + held.id();
        return Stream.iterate(1, each -> each + 1)
                .map(each -> each == 1 ? key : key + "-" + each)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
    }

    /** The rest of the household, whoever came in their stead, and everybody who works on cases. */
    private Set<String> others(DisclosureRequest request) {
        Set<String> words = new LinkedHashSet<>(staff.allBut(request.personId()));
        if (request.caseId() != null) {
            words.addAll(households.ofOthers(request.caseId(), Set.of(Objects.requireNonNull(request.memberId()))));
        }
        return words;
    }

    private static DisclosedRecord disclosed(String key, HeldRecord held, OthersMasked masked) {
        return new DisclosedRecord(
                key,
                held.kind(),
                held.on(),
                null,
                held.fields().stream().map(field -> field(field, masked)).toList());
    }

    private static DisclosedRecord.Field field(HeldRecord.Field field, OthersMasked masked) {
        if (field.concern() == Concern.SOURCE) {
            return new DisclosedRecord.Field(field.name(), OthersMasked.SOURCE, true);
        }
        String text = field.concern() == Concern.WORDS ? masked.mask(field.text()) : field.text();
        return new DisclosedRecord.Field(
                field.name(), text, !text.equals(field.text()) || text.contains(OthersMasked.THIRD_PARTY));
    }
}
