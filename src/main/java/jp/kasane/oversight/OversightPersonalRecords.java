package jp.kasane.oversight;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.kasane.oversight.persistence.OversightMapper;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import org.springframework.stereotype.Component;

/** Where somebody who works in Kasane lives, and the reviews of the access log that the person made. Nothing of a case. */
@Component
class OversightPersonalRecords implements PersonalRecords {

    private final OversightMapper mapper;

    OversightPersonalRecords(OversightMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String module() {
        return "oversight";
    }

    @Override
    public void erase(long caseId, Set<Long> memberIds) {
        // the access log and its reviews hold numbers only
    }

    @Override
    public List<HeldRecord> heldOn(long caseId, Set<Long> memberIds) {
        return List.of();
    }

    @Override
    public List<HeldRecord> heldOnStaff(long personId) {
        return Stream.concat(
                        mapper.homes().stream()
                                .filter(home -> home.personId() == personId)
                                .map(home -> HeldRecord.of("HOME", personId).own("area", home.areaCode())),
                        mapper.reviewsBy(personId).stream().map(row -> HeldRecord.ofRow("LOG_REVIEW", row)))
                .toList();
    }
}
