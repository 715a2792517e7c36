package jp.kasane.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import jp.kasane.rehearsal.model.CasesFile;
import jp.kasane.rehearsal.model.CasesFileReader;
import jp.kasane.rehearsal.persistence.RunMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks what is to be rehearsed and queues it; it begins when the transaction has ended. */
@Service
public class AskForRehearsal {

    private final RunMapper runs;
    private final RehearsalRights rights;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    AskForRehearsal(RunMapper runs, RehearsalRights rights, CurrentTime time, ApplicationEventPublisher events) {
        this.runs = runs;
        this.rights = rights;
        this.time = time;
        this.events = events;
    }

    /**
     * @return the run's id
     * @throws ProblemException FORBIDDEN; INVALID when title, profile or year cannot be used
     * @throws BadCasesException when lines of the cases file are bad
     */
    @Transactional
    public long ask(NewRehearsal wanted, Actor actor) {
        rights.require(actor);
        if (wanted.title().isBlank() || wanted.title().length() > 100) {
            throw ProblemException.invalid("title", "rehearsal.title.length");
        }
        CasesFile cases = read(wanted);
        if (!cases.isUsable()) {
            throw new BadCasesException(cases.badLines());
        }
        long id = runs.insert(wanted, cases.rows().size(), actor.personId(), time.now());
        events.publishEvent(new RehearsalAsked(id));
        return id;
    }

    private static CasesFile read(NewRehearsal wanted) {
        FiscalYear year = new FiscalYear(wanted.fiscalYear());
        RehearsalOptions options = new RehearsalOptions(Path.of(""), wanted.profile(), year, Path.of(""), false);
        try {
            return new CasesFileReader(CaseRulesOf.profile(options)).read(wanted.cases());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
