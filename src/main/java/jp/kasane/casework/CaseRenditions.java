package jp.kasane.casework;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.RenditionSource.Source;
import jp.kasane.council.Seats;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.rendition.ConfirmedRendition;
import jp.kasane.privacy.rendition.ConfirmedRenditions;
import jp.kasane.privacy.rendition.Masked;
import jp.kasane.privacy.rendition.Masks;
import jp.kasane.privacy.rendition.RenditionField;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Before and after of a case's texts for a council, and their confirmation by its secretariat. */
@Service
public class CaseRenditions {

    private static final int LONGEST = 20_000;

    private final FindCase find;
    private final CaseReach reach;
    private final CouncilDisclosure disclosure;
    private final SourceReaders readers;
    private final RenditionSource sources;
    private final ConfirmedRenditions confirmed;
    private final Masks masks;
    private final Seats seats;
    private final People people;
    private final AccessLog log;

    CaseRenditions(
            FindCase find,
            CaseReach reach,
            CouncilDisclosure disclosure,
            SourceReaders readers,
            RenditionSource sources,
            ConfirmedRenditions confirmed,
            Masks masks,
            Seats seats,
            People people,
            AccessLog log) {
        this.find = find;
        this.reach = reach;
        this.disclosure = disclosure;
        this.readers = readers;
        this.sources = sources;
        this.confirmed = confirmed;
        this.masks = masks;
        this.seats = seats;
        this.people = people;
        this.log = log;
    }

    /** By case. */
    @Transactional
    public Map<Long, RenditionState> states(Set<Long> caseIds, String councilCode) {
        Map<Long, RenditionState> states = new HashMap<>();
        caseIds.forEach(id ->
                states.put(id, state(id, councilCode, source(id, councilCode), confirmed.newest(id, councilCode))));
        return states;
    }

    /**
     * The source is told to whoever may see the case by name and to a secretariat that owes secrecy; the others see the
     * rendition with its marks.
     *
     * @throws ProblemException NOT_FOUND, FORBIDDEN; CONFLICT where nothing has to be confirmed
     */
    @Transactional
    public CaseRendition propose(long caseId, String councilCode, Actor actor) {
        seats.require(Policy.CONFIRM_RENDITION, actor, councilCode);
        CaseRef ref = find.get(caseId);
        Source source = source(caseId, councilCode);
        Optional<ConfirmedRendition> newest = confirmed.newest(caseId, councilCode);
        RenditionState state = state(caseId, councilCode, source, newest);
        if (state == RenditionState.NOT_NEEDED) {
            throw ProblemException.conflict("casework.rendition.not-needed");
        }
        boolean both = readers.include(actor, caseId, councilCode);
        log.record(
                actor,
                Access.view(AccessTarget.ofCase(caseId))
                        .at(councilCode)
                        .atLevel(both ? DisclosureLevel.REAL_NAME : DisclosureLevel.ANONYMOUS)
                        .because("rendition"));
        return new CaseRendition(
                ref.number(),
                councilCode,
                state,
                source.hash(),
                !source.beside().isEmpty(),
                newest.flatMap(each -> people.find(each.confirmedBy()))
                        .map(Person::name)
                        .orElse(null),
                newest.map(ConfirmedRendition::confirmedAt).orElse(null),
                texts(source, newest.map(ConfirmedRendition::texts).orElse(Map.of()), both));
    }

    private List<CaseRendition.Text> texts(Source source, Map<RenditionField, String> last, boolean both) {
        return source.texts().entrySet().stream()
                .map(each -> {
                    Masked masked = masks.mask(each.getValue(), source.household());
                    List<String> doubts = masked.doubts().stream()
                            .map(span -> masked.source().substring(span.from(), span.to()))
                            .distinct()
                            .toList();
                    return new CaseRendition.Text(
                            each.getKey(),
                            both ? masked.before() : null,
                            masked.after(),
                            masked.text(),
                            last.get(each.getKey()),
                            doubts);
                })
                .toList();
    }

    /**
     * Confirms what is shown from now on.
     *
     * @param version of the {@link CaseRendition} that was looked at
     * @param texts by field; a field that is left out is not shown at all
     * @throws ProblemException STALE when the source changed meanwhile; INVALID, naming the field, when a text still
     *     holds something that the record knows of the household
     */
    @Transactional
    public void confirm(
            long caseId, String councilCode, @Nullable String version, Map<RenditionField, String> texts, Actor actor) {
        seats.require(Policy.CONFIRM_RENDITION, actor, councilCode);
        Source source = source(find.get(caseId).id(), councilCode);
        if (state(caseId, councilCode, source, Optional.empty()) == RenditionState.NOT_NEEDED) {
            throw ProblemException.conflict("casework.rendition.not-needed");
        }
        if (!source.hash().equals(version)) {
            throw ProblemException.stale("casework.rendition.stale");
        }
        Map<RenditionField, String> kept = new EnumMap<>(RenditionField.class);
        texts.forEach((field, text) -> {
            if (source.texts().containsKey(field)) {
                kept.put(field, checked(field, text, source));
            }
        });
        confirmed.keep(caseId, councilCode, source.hash(), kept, source.hashes(), actor);
        log.record(
                actor,
                Access.change(AccessTarget.ofCase(caseId)).at(councilCode).because("rendition"));
    }

    private String checked(RenditionField field, String text, Source source) {
        if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw ProblemException.invalid("texts." + field, "casework.rendition.long", LONGEST);
        }
        if (masks.mask(text, source.household()).hasCertain()) {
            throw ProblemException.invalid("texts." + field, "casework.rendition.identifying");
        }
        return text;
    }

    private Source source(long caseId, String councilCode) {
        return sources.of(caseId).beside(disclosure.sight(caseId, councilCode));
    }

    private RenditionState state(long caseId, String councilCode, Source source, Optional<ConfirmedRendition> newest) {
        CaseSight sight = disclosure.sight(caseId, councilCode);
        if (!reach.has(caseId, councilCode)
                || sight.isEverythingTold()
                || sight.level() == DisclosureLevel.STATISTICS
                || source.texts().isEmpty()) {
            return RenditionState.NOT_NEEDED;
        }
        return newest.map(each ->
                        each.sourceHash().equals(source.hash()) ? RenditionState.CONFIRMED : RenditionState.CHANGED)
                .orElse(RenditionState.UNCONFIRMED);
    }
}
