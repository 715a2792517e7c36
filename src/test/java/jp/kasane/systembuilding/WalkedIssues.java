package jp.kasane.systembuilding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.escalation.Referrals;
import jp.kasane.identity.People;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.ItemConcluded;
import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueAnswer;
import jp.kasane.testing.ConcludedItems;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues, and what meetings and councils do with them while a test looks at the pages. */
public final class WalkedIssues {

    private final ApplicationContext context;

    public WalkedIssues(ApplicationContext context) {
        this.context = context;
    }

    /** Raised by the secretariat of the case study meeting. */
    public long raised(String title, String... caseNumbers) {
        return told(title, "", "続いている", caseNumbers);
    }

    /** @param reason why, although the table did not say so */
    public long told(String title, String description, String reason, String... caseNumbers) {
        return the(RaiseCommunityIssue.class)
                .raise(title, description, Set.of("ELDERLY"), List.of(caseNumbers), "TEIREI", reason, actor("jimu"));
    }

    /** @return the new issue, of these cases of the old one */
    public long split(long issueId, String title, String... caseNumbers) {
        return splitBecause("別の話", issueId, title, caseNumbers);
    }

    /** @return the new issue, of these cases of the old one, which left for that reason */
    public long splitBecause(String reason, long issueId, String title, String... caseNumbers) {
        return the(SplitIssue.class).split(issueId, title, List.of(caseNumbers), reason, null, actor("jimu"));
    }

    public void merged(long issueId, long into, String reason) {
        the(MergeIssues.class).merge(issueId, into, reason, null, actor("jimu"));
    }

    /** What the history tells when another case feeds an issue. */
    public void joined(long issueId, String caseNumber) {
        the(IssueHistory.class).record(issueId, FlagCase.JOINED, actor("jimu"), caseNumber);
    }

    /** A case that was before the council of its district. */
    public String received(String area) {
        return received(area, List.of());
    }

    /** @param household whose case it is */
    public String received(String area, List<HouseholdMember> household) {
        Intake intake = new Intake(
                the(CurrentTime.class).today(),
                area,
                "夜に歩き回る",
                "COMMISSIONER",
                Set.of(),
                null,
                Set.of("ELDERLY"),
                "",
                Urgency.NORMAL,
                Set.of(),
                household);
        CaseRef ref = the(Cases.class).receive(intake, actor("csw"));
        the(Cases.class).before(ref.id(), "AREA", area);
        return ref.number();
    }

    public void concluded(long issueId, String council, ConclusionType type) {
        Subject subject = Subject.ofIssue(issueId);
        long item = new ConcludedItems(the(JdbcTemplate.class)).item(council, ItemKind.ISSUE, subject);
        ItemConcluded concluded = new ItemConcluded(
                item,
                1,
                1,
                council,
                ItemKind.ISSUE,
                subject,
                null,
                type,
                false,
                false,
                the(CurrentTime.class).today(),
                List.of(),
                actor("jimu"));
        the(TransactionTemplate.class).executeWithoutResult(status -> context.publishEvent(concluded));
    }

    public List<IssueAnswer> answers(long issueId) {
        return the(ReadIssues.class).answers(read(issueId));
    }

    public void acknowledged(IssueAnswer answer) {
        the(Referrals.class).acknowledged(answer.referralId(), actor("jimu"));
    }

    public Issue read(long issueId) {
        return the(ReadIssues.class).get(issueId, Actor.SYSTEM);
    }

    public Map<String, Integer> cases(long... issues) {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        for (long id : issues) {
            IssueCount count = the(ReadIssues.class).caseCount(read(id), Actor.SYSTEM);
            counts.put(String.valueOf(id), count.cases().value());
        }
        return counts;
    }

    private Actor actor(String login) {
        return new Actor(the(People.class).findByLogin(login).orElseThrow().id());
    }

    private <T> T the(Class<T> type) {
        return context.getBean(type);
    }
}
