package jp.kasane.casework.model;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.casework.Intake;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** What must hold of an intake before it becomes a case. */
public final class IntakeRules {

    /** Characters of a free text; the longest sheet seen has a tenth of it. */
    public static final int FREE_TEXT = 50_000;

    public static final int TITLE = 200;
    public static final int MEMBERS = 50;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 4, 1);
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1873, 1, 1);

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private final LocalDate today;
    private final Predicate<String> isCaseArea;

    public IntakeRules(LocalDate today, Predicate<String> isCaseArea) {
        this.today = today;
        this.isCaseArea = isCaseArea;
    }

    /** @throws ProblemException INVALID, naming the field */
    public void check(Intake intake) {
        receivedOn(intake.receivedOn());
        if (!isCaseArea.test(intake.areaCode())) {
            throw ProblemException.invalid("areaCode", "casework.area.unknown");
        }
        Checks.filled("title", intake.title(), TITLE);
        codes(intake);
        Checks.text("freeText", intake.freeText(), FREE_TEXT);
        VisitorRules.check(intake.visitor());
        if (intake.members().size() > MEMBERS) {
            throw ProblemException.invalid("members", "casework.members.many", MEMBERS);
        }
        for (int i = 0; i < intake.members().size(); i++) {
            member("members[" + i + "].", intake.members().get(i));
        }
    }

    private void receivedOn(LocalDate date) {
        if (date.isAfter(today)) {
            throw ProblemException.invalid("receivedOn", "casework.received.future");
        }
        if (date.isBefore(EARLIEST)) {
            throw ProblemException.invalid("receivedOn", "casework.received.early");
        }
    }

    private static void codes(Intake intake) {
        if (intake.fields().isEmpty()) {
            throw ProblemException.invalid("fields", "casework.fields.none", Codes.list(Codes.FIELDS));
        }
        Checks.codes("fields", intake.fields(), Codes.FIELDS);
        Checks.code("route", intake.route(), Codes.ROUTES);
        Checks.codes("topics", intake.topics(), Codes.TOPICS);
        Checks.code("topTopic", intake.topTopic(), Codes.TOPICS);
        if (intake.topTopic() != null && !intake.topics().contains(intake.topTopic())) {
            throw ProblemException.invalid("topTopic", "casework.topic.top");
        }
        Checks.codes("grounds", intake.grounds(), Codes.GROUNDS);
    }

    private void member(String path, HouseholdMember member) {
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
