package jp.kasane.casework;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.casework.model.SearchText;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether somebody of that name is of a household, and nothing of who else is. */
@Service
public class RecogniseMember {

    private final MemberMapper members;

    RecogniseMember(MemberMapper members) {
        this.members = members;
    }

    /** How a typed name and birth date compare with a household. */
    public enum Outcome {
        /** Exactly one fits. */
        FOUND,
        /** None has that name. */
        NOBODY,
        /** Several have that name, and no birth date was given. */
        BIRTH_DATE_NEEDED,
        /** That name is there, born on another day; or several, and not exactly one of them born on that day. */
        BIRTH_DATE_DIFFERS
    }

    /** @param memberId who it is; null unless found */
    public record Recognised(Outcome outcome, @Nullable Long memberId) {

        static Recognised not(Outcome outcome) {
            return new Recognised(outcome, null);
        }
    }

    /**
     * Names are compared as search does: widths, kana, spaces and forms of characters make no difference. The dead count.
     * A birth date that is not recorded fits when only one has the name.
     *
     * @param name as it stands on the identity document
     */
    @Transactional(readOnly = true)
    public Recognised recognise(long caseId, String name, @Nullable LocalDate birthDate) {
        return among(members.of(caseId), name, birthDate);
    }

    static Recognised among(List<MemberRow> household, String name, @Nullable LocalDate birthDate) {
        String typed = SearchText.normalise(name);
        List<MemberRow> named = household.stream()
                .filter(member -> SearchText.normalise(member.name()).equals(typed))
                .toList();
        if (named.isEmpty() || typed.isEmpty()) {
            return Recognised.not(Outcome.NOBODY);
        }
        if (named.size() > 1 && birthDate == null) {
            return Recognised.not(Outcome.BIRTH_DATE_NEEDED);
        }
        List<MemberRow> fitting = named.stream()
                .filter(member -> fits(member, birthDate, named.size() == 1))
                .toList();
        return fitting.size() == 1
                ? new Recognised(Outcome.FOUND, fitting.get(0).id())
                : Recognised.not(Outcome.BIRTH_DATE_DIFFERS);
    }

    private static boolean fits(MemberRow member, @Nullable LocalDate birthDate, boolean alone) {
        boolean untold = birthDate == null || member.birthDate() == null;
        return untold ? alone : member.birthDate().equals(birthDate);
    }
}
