package jp.kasane.meeting;

import jp.kasane.casework.ConsentGate;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.BacklogMapper;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what waits for the agendas. Called by other modules, which have checked the rights. */
@Service
class BacklogBook implements Backlog {

    private final BacklogMapper backlog;
    private final AgendaMapper agenda;
    private final ConsentGate gate;
    private final CurrentTime time;

    BacklogBook(BacklogMapper backlog, AgendaMapper agenda, ConsentGate gate, CurrentTime time) {
        this.backlog = backlog;
        this.agenda = agenda;
        this.gate = gate;
        this.time = time;
    }

    @Override
    @Transactional
    public long add(BacklogEntry entry) {
        if (entry.subject().type() == SubjectType.CASE) {
            gate.require(entry.subject().id(), entry.councilCode());
        }
        BacklogState state = entry.accepted() ? BacklogState.WAITING : BacklogState.PENDING_ACCEPTANCE;
        return backlog.insert(entry, state, time.today());
    }

    @Override
    @Transactional
    public void accept(long backlogItemId) {
        if (backlog.move(backlogItemId, BacklogState.PENDING_ACCEPTANCE, BacklogState.WAITING) == 0) {
            BacklogItem item = find(backlogItemId);
            throw ProblemException.conflict("meeting.backlog.not-pending", MeetingDesk.label(item.state()));
        }
    }

    @Override
    @Transactional
    public void withdraw(long backlogItemId) {
        BacklogItem item = backlog.lock(backlogItemId).orElseThrow(() -> missing(backlogItemId));
        if (item.state() == BacklogState.CONCLUDED) {
            throw ProblemException.conflict("meeting.backlog.concluded");
        }
        agenda.removeFromAgendas(backlogItemId);
        backlog.move(backlogItemId, item.state(), BacklogState.WITHDRAWN);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isConcluded(long backlogItemId) {
        return find(backlogItemId).state() == BacklogState.CONCLUDED;
    }

    private BacklogItem find(long backlogItemId) {
        return backlog.find(backlogItemId).orElseThrow(() -> missing(backlogItemId));
    }

    private static ProblemException missing(long backlogItemId) {
        return ProblemException.notFound("meeting.backlog.missing", String.valueOf(backlogItemId));
    }
}
