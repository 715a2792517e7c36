package jp.kasane.casework.model;

import java.time.LocalDate;
import java.util.function.Predicate;
import jp.kasane.casework.Intake;
import jp.kasane.shared.ProblemException;

/** What must hold of an intake before it becomes a case. */
public final class IntakeRules {

    /** Characters of a free text; the longest sheet seen has a tenth of it. */
    public static final int FREE_TEXT = 50_000;

    public static final int TITLE = 200;
    public static final int MEMBERS = 50;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 4, 1);

    private final LocalDate today;
    private final Predicate<String> isCaseArea;
    private final MemberRules members;

    public IntakeRules(LocalDate today, Predicate<String> isCaseArea) {
        this.today = today;
        this.isCaseArea = isCaseArea;
        this.members = new MemberRules(today);
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
            members.check("members[" + i + "].", intake.members().get(i));
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
}
