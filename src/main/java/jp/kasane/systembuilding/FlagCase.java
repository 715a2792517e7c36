package jp.kasane.systembuilding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.casework.SimilarCases;
import jp.kasane.council.Councils;
import jp.kasane.decision.DecisionRecord;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.systembuilding.model.IssueCase;
import jp.kasane.systembuilding.model.Theme;
import jp.kasane.systembuilding.persistence.IssueCaseMapper;
import jp.kasane.systembuilding.persistence.IssueMapper;
import org.springframework.stereotype.Component;

/**
 * A case shows that something is missing. It joins an open issue of the same theme; else, when
 * {@code IssuePromotionDecision} says so, it and the waiting flags like it become a new issue; else its flag waits for
 * the next one like it.
 */
@Component
class FlagCase {

    /** Kind of the change that another case feeds an issue; its reason is the number of the case. */
    static final String JOINED = "CASE_JOINED";

    private final Cases cases;
    private final Councils councils;
    private final IssueMapper issues;
    private final IssueCaseMapper issueCases;
    private final PromoteIssue promote;
    private final OpenIssue openIssue;
    private final IssueTexts texts;
    private final IssueHistory history;
    private final CurrentTime time;

    FlagCase(
            Cases cases,
            Councils councils,
            IssueMapper issues,
            IssueCaseMapper issueCases,
            PromoteIssue promote,
            OpenIssue openIssue,
            IssueTexts texts,
            IssueHistory history,
            CurrentTime time) {
        this.cases = cases;
        this.councils = councils;
        this.issues = issues;
        this.issueCases = issueCases;
        this.promote = promote;
        this.openIssue = openIssue;
        this.texts = texts;
        this.history = history;
        this.time = time;
    }

    /**
     * @param waits the case's process waits for a new arrangement
     * @return the issue that the case now feeds; empty while its flag waits
     */
    Optional<Long> flag(long caseId, String councilCode, boolean waits, Actor actor) {
        CaseRef ref = cases.get(caseId);
        return flag(ref, ref.fields(), councilCode, waits, actor);
    }

    /** @param fields those of the case that its theme may tell */
    Optional<Long> flag(CaseRef ref, Set<String> fields, String councilCode, boolean waits, Actor actor) {
        issues.lockRaising();
        long caseId = ref.id();
        SimilarCases similar = cases.similarTo(caseId);
        Theme theme = Theme.of(fields);
        IssueCase flag = IssueCase.flag(caseId, theme, councilCode, actor.personId(), time.today(), waits);
        Optional<Long> open = issues.openLike(theme.code(), withItself(caseId, similar));
        if (open.isPresent()) {
            openIssue.feed(open.get(), List.of(flag), actor);
            history.record(open.get(), JOINED, actor, ref.number());
            return open;
        }
        issueCases.flag(flag);
        return promote(caseId, councilCode, waits, theme, similar, actor);
    }

    private Optional<Long> promote(
            long caseId, String councilCode, boolean waits, Theme theme, SimilarCases similar, Actor actor) {
        Set<Long> alike = withItself(caseId, similar);
        boolean reachedTop = waits || councils.get(councilCode).parentCode() == null;
        DecisionRecord record =
                promote.decide(alike.size(), similar.districts().size(), reachedTop, theme, Subject.ofCase(caseId));
        if (!record.flag("promote")) {
            return Optional.empty();
        }
        List<IssueCase> flags = issueCases.waitingFlags(theme.code(), alike);
        long id = issues.nextId();
        openIssue.open(new NewIssueCommand(
                id, texts.candidateTitle(theme), "", theme, councilCode, record.id(), flags, null, actor));
        return Optional.of(id);
    }

    private static Set<Long> withItself(long caseId, SimilarCases similar) {
        Set<Long> all = new TreeSet<>(similar.caseIds());
        all.add(caseId);
        return all;
    }
}
