package jp.kasane.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.audit.AccessLog;
import jp.kasane.casework.model.ItemScope;
import jp.kasane.casework.persistence.TimelineMapper;
import jp.kasane.casework.persistence.TimelineRow;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.rendition.TextRenditions;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what happened to a case, oldest first. */
@Service
public class ShowTimeline {

    /** What an entry says of one member of the household. */
    private static final Set<String> ABOUT_ONE = Set.of("member", "on");

    private static final List<String> HOUSEHOLD = List.of("MEMBER_ADDED", "MEMBER_CORRECTED", "MEMBER_DIED");

    private final FindCase find;
    private final ViewCase view;
    private final TimelineMapper timeline;
    private final TimelineWording wording;
    private final People people;
    private final TextRenditions renditions;
    private final Blocks blocks;
    private final ObjectMapper json;
    private final AccessLog log;

    ShowTimeline(
            FindCase find,
            ViewCase view,
            TimelineMapper timeline,
            TimelineWording wording,
            People people,
            TextRenditions renditions,
            Blocks blocks,
            ObjectMapper json,
            AccessLog log) {
        this.find = find;
        this.view = view;
        this.timeline = timeline;
        this.wording = wording;
        this.people = people;
        this.renditions = renditions;
        this.blocks = blocks;
        this.json = json;
        this.log = log;
    }

    /** @throws ProblemException NOT_FOUND as for the case; FORBIDDEN where only statistics may be shown */
    @Transactional
    public Page<TimelineView> show(String number, Paging paging, Actor actor) {
        CaseRef ref = find.byNumber(number);
        CaseSight sight = view.sight(ref, actor);
        DisclosureLevel level = sight.level();
        if (level == DisclosureLevel.STATISTICS) {
            throw ProblemException.forbidden("casework.timeline.statistics");
        }
        log.record(actor, CaseAccess.of(ref, sight, "TIMELINE"));
        Long after = paging.afterId();
        var rows = timeline.page(ref.id(), after == null ? 0 : after, paging.fetch());
        Page<TimelineRow> page = Page.of(rows, paging.limit(), TimelineRow::id);
        return new Page<>(
                page.items().stream().map(row -> told(ref, row, sight)).toList(), page.next());
    }

    /** Who changed what of the household and when, without what it was, oldest first; for whoever may see names only. */
    @Transactional
    public List<TimelineView> ofHousehold(String number, Actor actor) {
        CaseRef ref = find.byNumber(number);
        CaseSight sight = view.sight(ref, actor);
        return sight.isEverythingTold()
                ? timeline.ofKinds(ref.id(), HOUSEHOLD).stream()
                        .map(row -> told(ref, row, sight))
                        .toList()
                : List.of();
    }

    /**
     * Which fields of a record were corrected is told to whoever may see them, and who died on which day to whoever may know
     * that person's name. Below real names the district is told as its
     * block, and a word that slipped into a detail does not name anybody.
     */
    private TimelineView told(CaseRef ref, TimelineRow row, CaseSight sight) {
        Map<String, String> details = scoped(details(row.details()), sight.told());
        if (!sight.isEverythingTold()) {
            details.remove("corrected");
        }
        if (!sight.isTold(details.get("member"))) {
            details.keySet().removeAll(ABOUT_ONE);
        }
        DisclosureLevel level = sight.level();
        if (level != DisclosureLevel.REAL_NAME) {
            details = blocks.in(details);
            details.replaceAll((name, value) -> renditions.at(level, ref.id(), value));
        }
        String who = people.find(row.actorId()).map(Person::name).orElse(null);
        return new TimelineView(row.id(), row.at(), row.kind(), wording.tell(row.kind(), details), details, who);
    }

    /** Codes that a consent leaves out are left out of what happened, too, and so is an issue, which tells all fields. */
    private static Map<String, String> scoped(Map<String, String> details, ItemScope scope) {
        Map<String, String> told = new HashMap<>(details);
        if (!scope.isEverything()) {
            told.keySet().removeAll(Set.of("reason", "issueId"));
            told.computeIfPresent(
                    "fields",
                    (key, fields) -> Stream.of(fields.split(","))
                            .filter(field -> scope.fields(Set.of(field)).contains(field))
                            .collect(Collectors.joining(",")));
        }
        return told;
    }

    private Map<String, String> details(String text) {
        try {
            return json.readValue(text, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
