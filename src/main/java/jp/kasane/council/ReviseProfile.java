package jp.kasane.council;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.council.persistence.CouncilMapper;
import jp.kasane.council.persistence.ProfileMapper;
import jp.kasane.council.persistence.RevisionMapper;
import jp.kasane.council.profile.InvalidProfileException;
import jp.kasane.council.profile.ProfileFile;
import jp.kasane.council.profile.ProfileReader;
import jp.kasane.council.revision.Assumption;
import jp.kasane.council.revision.PlannedSeat;
import jp.kasane.council.revision.Present;
import jp.kasane.council.revision.ProfileChange;
import jp.kasane.council.revision.Revision;
import jp.kasane.council.revision.Revisions;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the municipality in use as a revised profile says: after a look at what would change, all of it or nothing. */
@Service
public class ReviseProfile {

    private static final int REVISIONS_SHOWN = 20;

    private final ProfileMapper profiles;
    private final CouncilMapper existing;
    private final RevisionMapper mapper;
    private final StoredCouncils councils;
    private final People people;
    private final ApplicationEventPublisher events;

    ReviseProfile(
            ProfileMapper profiles,
            CouncilMapper existing,
            RevisionMapper mapper,
            StoredCouncils councils,
            People people,
            ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.existing = existing;
        this.mapper = mapper;
        this.councils = councils;
        this.people = people;
        this.events = events;
    }

    /**
     * What the profile would change. Nothing is changed.
     *
     * @throws ProblemException FORBIDDEN unless the actor is an administrator
     * @throws InvalidProfileException when the text cannot be used, naming every line
     */
    @Transactional(readOnly = true)
    public List<ProfileChange> preview(ProfileFile file, Actor actor) {
        people.require(Policy.ADMINISTER_COUNCILS, actor);
        return revision(file).changes();
    }

    /**
     * @return how many things were changed
     * @throws ProblemException FORBIDDEN unless the actor is an administrator; INVALID without a reason, or when the text
     *     cannot be used; CONFLICT when something cannot be changed safely, or nothing differs
     */
    @Transactional
    public int apply(ProfileFile file, String reason, Actor actor) {
        people.require(Policy.ADMINISTER_COUNCILS, actor);
        if (reason.isBlank()) {
            throw ProblemException.invalid("reason", "council.revision.reason");
        }
        profiles.lock();
        Revision revision = usable(file);
        if (revision.isRefused()) {
            throw ProblemException.conflict("council.revision.refused");
        }
        if (revision.size() == 0) {
            throw ProblemException.conflict("council.revision.same");
        }
        revision.apply(mapper);
        mapper.insertRevision(file.name(), file.text(), reason.strip(), revision.size(), actor.personId());
        councils.changed();
        tell(revision);
        return revision.size();
    }

    /** What may be shown follows from legal modes and the secrecy of seats: open agendas are looked at again at once. */
    private void tell(Revision revision) {
        Set<ProfileChange.Part> parts =
                revision.changes().stream().map(ProfileChange::part).collect(toSet());
        existing.councils().forEach(council -> {
            if (parts.contains(ProfileChange.Part.LEGAL_MODE)) {
                events.publishEvent(new LegalModeChanged(council.code()));
            }
            if (parts.contains(ProfileChange.Part.SEAT)) {
                events.publishEvent(new SeatsChanged(council.code()));
            }
        });
    }

    /**
     * Newest first.
     *
     * @throws ProblemException FORBIDDEN unless the actor is an administrator
     */
    public List<ProfileRevision> revisions(Actor actor) {
        people.require(Policy.ADMINISTER_COUNCILS, actor);
        return mapper.revisions(REVISIONS_SHOWN);
    }

    private Revision usable(ProfileFile file) {
        try {
            return revision(file);
        } catch (InvalidProfileException e) {
            throw ProblemException.invalid(
                    "text", "council.revision.faulty", e.problems().size());
        }
    }

    private Revision revision(ProfileFile file) {
        return Revisions.of(new ProfileReader().read(file), present());
    }

    private Present present() {
        Municipality municipality = existing.municipality();
        if (municipality == null) {
            throw new IllegalStateException("No municipality profile has been imported yet");
        }
        return new Present(
                municipality,
                existing.layers(),
                existing.areas(),
                existing.councils(),
                existing.cadences().stream().collect(toMap(Cadence::councilCode, cadence -> cadence)),
                mapper.assumptions().stream().collect(toMap(Assumption::councilCode, each -> each)),
                existing.legalModes().stream().collect(groupingBy(LegalMode::councilCode)),
                mapper.seats().stream().collect(groupingBy(PlannedSeat::councilCode)),
                existing.flows());
    }
}
