package jp.kasane.casework;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.kasane.casework.persistence.FormerParticulars;
import jp.kasane.casework.persistence.FormerParticularsMapper;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberRow;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** Who somebody of a household is on record, and was before corrections, for the file of a disclosure request. */
@Component
class HeldPeople {

    private final MemberMapper members;
    private final FormerParticularsMapper former;

    HeldPeople(MemberMapper members, FormerParticularsMapper former) {
        this.members = members;
        this.former = former;
    }

    List<HeldRecord> of(long caseId, Set<Long> memberIds) {
        return Stream.concat(
                        members.of(caseId).stream().map(HeldPeople::member),
                        former.of(caseId).stream().map(HeldPeople::before))
                .filter(record -> memberIds.contains(record.memberId()))
                .toList();
    }

    /** What a correction replaced. */
    private static HeldRecord before(FormerParticulars was) {
        return HeldRecord.of("FORMER_PARTICULARS", was.id())
                .of(was.memberId())
                .on(was.changedAt().atZoneSameInstant(CurrentTime.ZONE).toLocalDate())
                .own("name", was.name())
                .own("kana", was.kana())
                .own("birthDate", was.birthDate())
                .own("postalCode", was.postalCode())
                .own("address", was.address())
                .own("phone", was.phone())
                .own("mobilePhone", was.mobilePhone())
                .own("email", was.email());
    }

    private static HeldRecord member(MemberRow member) {
        return HeldRecord.of("PERSON", member.id())
                .of(member.id())
                .own("name", member.name())
                .own("kana", member.kana())
                .own("relation", member.relation())
                .own("sex", member.sex())
                .own("sexText", member.sexText())
                .own("birthDate", member.birthDate())
                .own("ageBand", member.ageBand())
                .own("postalCode", member.postalCode())
                .own("address", member.address())
                .own("phone", member.phone())
                .own("mobilePhone", member.mobilePhone())
                .own("email", member.email())
                .own("deceasedOn", member.deceasedOn());
    }
}
