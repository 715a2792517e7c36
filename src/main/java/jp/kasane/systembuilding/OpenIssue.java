package jp.kasane.systembuilding;

import java.util.List;
import jp.kasane.council.Councils;
import jp.kasane.council.SeatRole;
import jp.kasane.engine.Processes;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.systembuilding.model.IssueCase;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.persistence.IssueCaseMapper;
import jp.kasane.systembuilding.persistence.IssueMapper;
import jp.kasane.systembuilding.persistence.NewIssue;
import jp.kasane.systembuilding.process.IssueProcess;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores a new issue with its cases and starts its process. Whoever calls has decided that there shall be one. */
@Component
class OpenIssue {
    private final IssueMapper issues;
    private final IssueCaseMapper issueCases;
    private final FindIssueRoute findRoute;
    private final Councils councils;
    private final Processes processes;
    private final IssueHistory history;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    OpenIssue(
            IssueMapper issues,
            IssueCaseMapper issueCases,
            FindIssueRoute findRoute,
            Councils councils,
            Processes processes,
            IssueHistory history,
            CurrentTime time,
            ApplicationEventPublisher events) {
        this.issues = issues;
        this.issueCases = issueCases;
        this.findRoute = findRoute;
        this.councils = councils;
        this.processes = processes;
        this.history = history;
        this.time = time;
        this.events = events;
    }

    void open(NewIssueCommand command) {
        IssueRoute route = findRoute.from(command.councilCode());
        store(command, route);
        history.record(command.id(), IssueState.CANDIDATE.name(), command.actor(), null);
        feed(command.id(), command.cases(), command.actor());
        processes.start(
                IssueProcess.KEY,
                IssueProcess.businessKey(command.id()),
                IssueProcess.startVariables(command.id(), secretariat(route.core()), secretariat(route.system())));
        events.publishEvent(new IssueRaised(command.id(), route.core()));
    }

    /** Adds cases to an issue; a waiting flag of theirs has found its place. */
    void feed(long issueId, List<IssueCase> cases, Actor actor) {
        for (IssueCase flag : cases) {
            issueCases.deleteFlag(flag.caseId());
            issueCases.feed(flag.feeding(issueId));
            history.timeline(flag.caseId(), "ISSUE_JOINED", issueId, actor);
        }
    }

    private void store(NewIssueCommand command, IssueRoute route) {
        issues.insert(new NewIssue(
                command.id(),
                command.title(),
                command.description(),
                command.theme().code(),
                command.councilCode(),
                command.actor().personId(),
                time.today(),
                route.core(),
                route.system(),
                command.decisionRecordId(),
                command.splitFrom()));
    }

    private String secretariat(String councilCode) {
        return councils.get(councilCode).group(SeatRole.SECRETARIAT);
    }
}
