package jp.kasane.systembuilding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseRef;
import jp.kasane.council.Seats;
import jp.kasane.decision.DecisionRecord;
import jp.kasane.decision.DecisionRecords;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.systembuilding.model.IssueCase;
import jp.kasane.systembuilding.model.Theme;
import jp.kasane.systembuilding.persistence.IssueMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A secretariat raises an issue by hand, e.g. what the 定例会議 saw in its cases. */
@Service
public class RaiseCommunityIssue {
    private final Seats seats;
    private final VisibleCases cases;
    private final IssueMapper issues;
    private final PromoteIssue promote;
    private final DecisionRecords records;
    private final OpenIssue openIssue;
    private final CurrentTime time;

    RaiseCommunityIssue(
            Seats seats,
            VisibleCases cases,
            IssueMapper issues,
            PromoteIssue promote,
            DecisionRecords records,
            OpenIssue openIssue,
            CurrentTime time) {
        this.seats = seats;
        this.cases = cases;
        this.issues = issues;
        this.promote = promote;
        this.records = records;
        this.openIssue = openIssue;
        this.time = time;
    }

    /**
     * @param fields what it is about; empty takes the fields of its cases, as far as the actor may be told them
     * @param reason why it is an issue although the table does not say so; not needed when it does
     * @return the new issue's id
     * @throws ProblemException FORBIDDEN unless secretariat of that council; INVALID, naming the field; for its
     *     cases as {@link VisibleCases#require}
     */
    @Transactional
    public long raise(
            String title,
            String description,
            Set<String> fields,
            List<String> caseNumbers,
            String councilCode,
            @Nullable String reason,
            Actor actor) {
        seats.require(Policy.RAISE_ISSUE, actor, councilCode);
        StoredIssues.requireText("title", title);
        List<CaseRef> fed = caseNumbers.stream()
                .distinct()
                .map(number -> cases.require(number, actor))
                .toList();
        Theme theme = theme(fields, fed, actor);
        issues.lockRaising();
        long id = issues.nextId();
        DecisionRecord record = decide(id, fed, theme, reason, actor);
        List<IssueCase> flags = fed.stream()
                .map(ref -> IssueCase.flag(ref.id(), theme, councilCode, actor.personId(), time.today(), false))
                .toList();
        openIssue.open(
                new NewIssueCommand(id, title, description, theme, councilCode, record.id(), flags, null, actor));
        return id;
    }

    private Theme theme(Set<String> fields, List<CaseRef> fed, Actor actor) {
        if (!Theme.FIELDS.containsAll(fields)) {
            throw ProblemException.invalid("fields", "systembuilding.unknown.fields", String.join(", ", Theme.FIELDS));
        }
        Set<String> all = new TreeSet<>(fields);
        if (all.isEmpty()) {
            fed.forEach(ref -> all.addAll(cases.fields(ref, actor)));
        }
        if (all.isEmpty()) {
            throw ProblemException.invalid("fields", "systembuilding.missing.fields");
        }
        return Theme.of(all);
    }

    private DecisionRecord decide(long id, List<CaseRef> fed, Theme theme, @Nullable String reason, Actor actor) {
        int districts = (int) fed.stream().map(CaseRef::areaCode).distinct().count();
        DecisionRecord record = promote.decide(fed.size(), districts, false, theme, Subject.ofIssue(id));
        if (record.flag("promote")) {
            records.confirm(record.id(), actor);
        } else {
            records.override(record.id(), actor, "PROMOTE", StoredIssues.requireText("reason", reason));
        }
        return record;
    }
}
