package jp.kasane.identity;

import jp.kasane.identity.persistence.DirectoryMapper;
import jp.kasane.identity.persistence.PeopleMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what is known of somebody. */
@Service
public class EditPerson {

    private final DirectoryMapper mapper;
    private final PeopleMapper organisations;
    private final PeopleDirectory directory;
    private final Belonging belonging;
    private final ChangeLog log;

    EditPerson(
            DirectoryMapper mapper,
            PeopleMapper organisations,
            PeopleDirectory directory,
            Belonging belonging,
            ChangeLog log) {
        this.mapper = mapper;
        this.organisations = organisations;
        this.directory = directory;
        this.belonging = belonging;
        this.log = log;
    }

    /**
     * Everything that can be corrected; what is null is taken away.
     *
     * @param organisation name; an unknown one is registered
     */
    public record Correction(
            String name,
            @Nullable String kana,
            @Nullable String organisation,
            @Nullable String email) {}

    /**
     * @param version the version that the correction was prepared on
     * @throws ProblemException FORBIDDEN unless the actor is an administrator, NOT_FOUND, INVALID without a name, STALE
     *     when somebody else changed the person since
     */
    @Transactional
    public void edit(long personId, Correction correction, int version, Actor actor) {
        directory.get(personId, actor);
        if (correction.name().isBlank()) {
            throw ProblemException.invalid("name", "identity.name.needed");
        }
        belonging.change(personId, () -> update(personId, correction, version));
        log.add(personId, PersonChange.Kind.EDITED, actor);
    }

    private void update(long personId, Correction correction, int version) {
        String organisation = correction.organisation();
        Long organisationId =
                organisation == null || organisation.isBlank() ? null : organisations.organisation(organisation);
        if (mapper.update(personId, correction.name(), correction.kana(), organisationId, correction.email(), version)
                == 0) {
            throw ProblemException.stale("identity.person.stale");
        }
    }
}
