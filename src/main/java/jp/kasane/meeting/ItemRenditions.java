package jp.kasane.meeting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseRendition;
import jp.kasane.casework.CaseRenditions;
import jp.kasane.casework.RenditionState;
import jp.kasane.council.Seats;
import jp.kasane.meeting.persistence.BacklogMapper;
import jp.kasane.privacy.rendition.RenditionField;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.SubjectType;
import jp.kasane.web.SubjectNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a council is shown of the texts behind an item at 匿名. Until its secretariat has confirmed them, the item cannot be
 * chosen on the agenda's page; a program may put it on an agenda, where it stands with its codes only.
 */
@Service
public class ItemRenditions {

    private final BacklogMapper backlog;
    private final CaseRenditions renditions;
    private final SubjectNames names;
    private final Seats seats;
    private final CarriedItems carried;

    ItemRenditions(
            BacklogMapper backlog, CaseRenditions renditions, SubjectNames names, Seats seats, CarriedItems carried) {
        this.carried = carried;
        this.backlog = backlog;
        this.renditions = renditions;
        this.names = names;
        this.seats = seats;
    }

    /** @throws ProblemException NOT_FOUND, FORBIDDEN; CONFLICT where nothing has to be confirmed */
    @Transactional
    public CaseRendition propose(String councilCode, long backlogItemId, Actor actor) {
        return renditions.propose(caseBehind(councilCode, backlogItemId, actor), councilCode, actor);
    }

    /** As {@link CaseRenditions#confirm}. */
    @Transactional
    public void confirm(
            String councilCode,
            long backlogItemId,
            @Nullable String version,
            Map<RenditionField, String> texts,
            Actor actor) {
        renditions.confirm(caseBehind(councilCode, backlogItemId, actor), councilCode, version, texts, actor);
    }

    /** Names of those items whose texts wait for their confirmation, by backlog item. */
    @Transactional
    public Map<Long, String> waiting(String councilCode, Collection<Long> backlogItemIds) {
        if (backlogItemIds.isEmpty()) {
            return Map.of();
        }
        List<BacklogItem> cases = backlog.findAll(backlogItemIds).stream()
                .filter(item -> item.subjectType() == SubjectType.CASE)
                .filter(item -> item.councilCode().equals(councilCode))
                .toList();
        Map<Long, RenditionState> states =
                renditions.states(cases.stream().map(BacklogItem::subjectId).collect(Collectors.toSet()), councilCode);
        Map<Long, String> waiting = new LinkedHashMap<>();
        for (BacklogItem item : cases) {
            if (states.get(item.subjectId()).isWaiting()) {
                String name = names.of(item.subject());
                waiting.put(item.id(), name == null ? String.valueOf(item.id()) : name);
            }
        }
        return waiting;
    }

    /** @throws ProblemException CONFLICT, naming the items whose texts nobody confirmed */
    @Transactional
    public void require(String councilCode, Collection<Long> backlogItemIds) {
        Map<Long, String> waiting = waiting(councilCode, backlogItemIds);
        if (!waiting.isEmpty()) {
            throw ProblemException.conflict("meeting.rendition.waiting", String.join("、", waiting.values()));
        }
    }

    private long caseBehind(String councilCode, long backlogItemId, Actor actor) {
        seats.require(Policy.CONFIRM_RENDITION, actor, councilCode);
        BacklogItem item = backlog.find(backlogItemId)
                .filter(found -> found.councilCode().equals(councilCode))
                .filter(found ->
                        seats.councilsFor(Policy.CONFIRM_RENDITION, actor).contains(councilCode)
                                || !carried.carried(List.of(found), actor).isEmpty())
                .orElseThrow(() -> ProblemException.notFound("meeting.backlog.missing", String.valueOf(backlogItemId)));
        if (item.subjectType() != SubjectType.CASE) {
            throw ProblemException.conflict("casework.rendition.not-needed");
        }
        return item.subjectId();
    }
}
