package jp.kasane.systembuilding.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.kasane.council.Area;
import jp.kasane.council.Councils;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.systembuilding.FedCase;
import jp.kasane.systembuilding.IssueCount;
import jp.kasane.systembuilding.ReadIssueCases;
import jp.kasane.systembuilding.ReadIssues;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueAnswer;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.model.Theme;
import jp.kasane.web.Caller;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What pages on one issue show of it. */
@Component
class IssueFacts {

    private static final List<IssueState> WAY = List.of(
            IssueState.CANDIDATE,
            IssueState.SORTED,
            IssueState.SUBMITTED,
            IssueState.PROPOSED,
            IssueState.ADOPTED,
            IssueState.TRIAL,
            IssueState.ROLLED_OUT,
            IssueState.RETURNED);
    private final ReadIssues readIssues;
    private final ReadIssueCases fedBy;
    private final IssueSentences sentences;
    private final Councils councils;
    private final Seats seats;
    private final Caller caller;

    IssueFacts(
            ReadIssues readIssues,
            ReadIssueCases fedBy,
            IssueSentences sentences,
            Councils councils,
            Seats seats,
            Caller caller) {
        this.readIssues = readIssues;
        this.fedBy = fedBy;
        this.sentences = sentences;
        this.councils = councils;
        this.seats = seats;
        this.caller = caller;
    }

    /** Whether the page offers the secretariat's steps. What is allowed is decided by the use cases. */
    boolean offers(Issue issue, IssueState in) {
        return issue.state() == in && seats.holds(caller.actor().personId(), issue.coreCouncil(), SeatRole.SECRETARIAT);
    }

    /** The head of every page. @return how many cases feed it, as far as the reader may know */
    IssueCount add(Issue issue, Model model) {
        IssueCount count = readIssues.caseCount(issue, caller.actor());
        model.addAttribute("issue", issue);
        model.addAttribute("themes", new Theme(issue.theme()).codes());
        model.addAttribute("core", councils.get(issue.coreCouncil()));
        model.addAttribute("system", councils.get(issue.systemCouncil()));
        model.addAttribute("count", count);
        return count;
    }

    void addAll(Issue issue, Model model) {
        IssueCount count = add(issue, model);
        List<FedCase> known = fedBy.known(issue, caller.actor());
        model.addAttribute("cases", known);
        model.addAttribute("splittable", offers(issue, IssueState.CANDIDATE) && known.size() > 1);
        model.addAttribute("areas", areas());
        model.addAttribute("raisedBy", councils.get(issue.raisedByCouncil()));
        model.addAttribute("way", issue.state().ordinal() <= IssueState.RETURNED.ordinal() ? WAY : List.of());
        model.addAttribute("why", sentences.why(issue, count.exact()));
        model.addAttribute("history", sentences.of(readIssues.history(issue, count, caller.actor())));
        addAnswers(issue, model);
        model.addAttribute("mergedInto", readIssues.title(issue.mergedInto()));
        model.addAttribute("splitFrom", readIssues.title(issue.splitFrom()));
        model.addAttribute("sortable", offers(issue, IssueState.CANDIDATE));
        model.addAttribute("triable", offers(issue, IssueState.ADOPTED));
        model.addAttribute("rollable", offers(issue, IssueState.TRIAL));
    }

    private void addAnswers(Issue issue, Model model) {
        List<IssueAnswer> answers = readIssues.answers(issue);
        model.addAttribute("answers", answers);
        model.addAttribute(
                "openAnswers",
                answers.stream()
                        .filter(answer -> answer.acknowledgedOn() == null)
                        .count());
        Map<String, String> names = new TreeMap<>();
        answers.forEach(answer -> names.put(
                answer.councilCode(), councils.get(answer.councilCode()).name()));
        model.addAttribute("councilNames", names);
    }

    private Map<String, String> areas() {
        Map<String, String> names = new TreeMap<>();
        for (Area area : councils.areas()) {
            names.put(area.code(), area.name());
        }
        return names;
    }
}
