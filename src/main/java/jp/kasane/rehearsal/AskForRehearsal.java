package jp.kasane.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import jp.kasane.council.ProfileOutline;
import jp.kasane.rehearsal.model.CasesFile;
import jp.kasane.rehearsal.model.CasesFileReader;
import jp.kasane.rehearsal.persistence.RunMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks what is to be rehearsed and queues it; it begins when the transaction has ended. */
@Service
public class AskForRehearsal {

    private final RunMapper runs;
    private final RehearsalRights rights;
    private final Optional<OfferModels> offers;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    AskForRehearsal(
            RunMapper runs,
            RehearsalRights rights,
            Optional<OfferModels> offers,
            CurrentTime time,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.rights = rights;
        this.offers = offers;
        this.time = time;
        this.events = events;
    }

    /**
     * @return the run's id; of two that are to be compared, the one with the chosen models
     * @throws ProblemException FORBIDDEN; INVALID when title, profile or year cannot be used; as {@link
     *     OfferModels#chosen}
     * @throws BadCasesException when lines of the cases file are bad
     */
    @Transactional
    public long ask(NewRehearsal wanted, Actor actor) {
        rights.require(actor);
        if (wanted.title().isBlank() || wanted.title().length() > 100) {
            throw ProblemException.invalid("title", "rehearsal.title.length");
        }
        if (!ProfileOutline.shipped().contains(wanted.profile())) {
            // never a file of the server, which a profile's name is elsewhere
            throw ProblemException.invalid("profile", "rehearsal.profile.unknown");
        }
        CasesFile cases = read(wanted);
        if (!cases.isUsable()) {
            throw new BadCasesException(cases.badLines());
        }
        RehearsalModels models = models(wanted, actor);
        Long compared = wanted.comparedTitle() == null
                ? null
                : Long.valueOf(keep(wanted.compared(wanted.comparedTitle()), active(), null, cases, actor));
        return keep(wanted, models, compared, cases, actor);
    }

    private long keep(
            NewRehearsal wanted, RehearsalModels models, @Nullable Long compared, CasesFile cases, Actor actor) {
        int count = cases.rows().size();
        long id = runs.insert(wanted, models.label(), compared, count, actor.personId(), time.now());
        models.files().forEach(file -> runs.insertModel(id, file));
        events.publishEvent(new RehearsalAsked(id));
        return id;
    }

    private RehearsalModels models(NewRehearsal wanted, Actor actor) {
        return wanted.models() == null
                ? active()
                : offers.orElseThrow(() -> ProblemException.notFound("rehearsal.models.unknown"))
                        .chosen(wanted.models(), actor);
    }

    private RehearsalModels active() {
        return offers.map(OfferModels::active).orElse(RehearsalModels.SHIPPED);
    }

    private static CasesFile read(NewRehearsal wanted) {
        FiscalYear year = new FiscalYear(wanted.fiscalYear());
        RehearsalOptions options = new RehearsalOptions(Path.of(""), wanted.profile(), year, Path.of(""), false, null);
        try {
            return new CasesFileReader(CaseRulesOf.profile(options)).read(wanted.cases());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
