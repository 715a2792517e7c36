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
    private final HouseholdWords words;

    HeldPeople(MemberMapper members, FormerParticularsMapper former, HouseholdWords words) {
        this.members = members;
        this.former = former;
        this.words = words;
    }

    List<HeldRecord> of(long caseId, Set<Long> memberIds) {
        Set<String> others = words.ofOthers(caseId, memberIds);
        return Stream.concat(
                        members.of(caseId).stream().map(HeldPeople::member),
                        former.of(caseId).stream().map(was -> before(was, others)))
                .filter(record -> memberIds.contains(record.memberId()))
                .toList();
    }

    /**
     * What a correction replaced. Somebody else may have been written into the person's row by mistake: what others are known
     * by is masked in it as in any text, and what says nothing of whose it is goes with the name.
     */
    private static HeldRecord before(FormerParticulars was, Set<String> others) {
        HeldRecord told = HeldRecord.of("FORMER_PARTICULARS", was.id())
                .of(was.memberId())
                .on(was.changedAt().atZoneSameInstant(CurrentTime.ZONE).toLocalDate())
                .words("name", was.name())
                .words("kana", was.kana())
                .words("address", was.address())
                .words("phone", was.phone())
                .words("mobilePhone", was.mobilePhone())
                .words("email", was.email());
        boolean another = was.particulars().names().map(String::strip).anyMatch(others::contains);
        return another
                ? told.source("birthDate", was.birthDate()).source("postalCode", was.postalCode())
                : told.own("birthDate", was.birthDate()).own("postalCode", was.postalCode());
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
