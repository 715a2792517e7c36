package jp.kasane.casework.model;

import java.time.LocalDate;
import java.util.regex.Pattern;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** What must hold of what is told of a household member, at intake and after it. */
public final class MemberRules {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1873, 1, 1);

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private final LocalDate today;

    public MemberRules(LocalDate today) {
        this.today = today;
    }

    /**
     * @param path before the names of the fields, e.g. {@code members[0].}; empty for one member alone
     * @throws ProblemException INVALID, naming the field
     */
    public void check(String path, HouseholdMember member) {
        Checks.filled(path + "name", member.name(), 200);
        Checks.text(path + "kana", member.kana(), 200);
        Checks.filled(path + "relation", member.relation(), 50);
        Checks.code(path + "sex", member.sex(), Codes.SEXES);
        birthDate(path + "birthDate", member.birthDate());
        ageBand(path + "ageBand", member.ageBand());
        Checks.text(path + "postalCode", member.postalCode(), 20);
        Checks.text(path + "address", member.address(), 500);
        Checks.text(path + "phone", member.phone(), 50);
        Checks.text(path + "mobilePhone", member.mobilePhone(), 50);
        email(path + "email", member.email());
        sexText(path + "sexText", member);
    }

    private void birthDate(String field, @Nullable LocalDate date) {
        if (date != null && date.isAfter(today)) {
            throw ProblemException.invalid(field, "casework.birth.future");
        }
        if (date != null && date.isBefore(EARLIEST_BIRTH)) {
            throw ProblemException.invalid(field, "casework.birth.early");
        }
    }

    /** Only what can never be one is refused; whether it reaches anybody shows when it is used. */
    private static void email(String field, @Nullable String address) {
        Checks.text(field, address, 254);
        if (address != null && !EMAIL.matcher(address).matches()) {
            throw ProblemException.invalid(field, "casework.email");
        }
    }

    private static void sexText(String field, HouseholdMember member) {
        if (member.sexText() != null && !"OTHER".equals(member.sex())) {
            throw ProblemException.invalid(field, "casework.sex.text");
        }
        Checks.text(field, member.sexText(), 100);
    }

    private static void ageBand(String field, @Nullable Integer band) {
        if (band != null && (band < 0 || band > 110 || band % 10 != 0)) {
            throw ProblemException.invalid(field, "casework.age.band");
        }
    }
}
