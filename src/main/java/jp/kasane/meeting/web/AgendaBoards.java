package jp.kasane.meeting.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.AgendaProposal;
import jp.kasane.meeting.BacklogState;
import jp.kasane.meeting.ItemRenditions;
import jp.kasane.meeting.LeftItem;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.MeetingRecord;
import jp.kasane.meeting.Meetings;
import jp.kasane.meeting.ProposeAgenda;
import jp.kasane.meeting.web.AgendaInput.Row;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.web.SubjectNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up the agenda builder: what was saved, what is proposed, or what was typed. */
@Component
class AgendaBoards {

    /** More than anybody chooses from by hand; the rest stays left over with its reason. */
    private static final int MOST_LEFT = 100;

    private final ProposeAgenda propose;
    private final Meetings meetings;
    private final SubjectNames names;
    private final AgendaWords words;
    private final ItemRenditions renditions;
    private final CurrentTime time;

    AgendaBoards(
            ProposeAgenda propose,
            Meetings meetings,
            SubjectNames names,
            AgendaWords words,
            ItemRenditions renditions,
            CurrentTime time) {
        this.propose = propose;
        this.meetings = meetings;
        this.names = names;
        this.words = words;
        this.renditions = renditions;
        this.time = time;
    }

    /**
     * The agenda as saved; while none was saved, or when asked for, the proposal without what cannot be chosen yet because
     * its anonymous texts wait to be confirmed.
     */
    AgendaBoard standing(long meetingId, boolean proposal, Actor actor) {
        AgendaProposal proposed = propose.propose(meetingId, actor);
        MeetingRecord record = meetings.recordOf(meetingId, actor);
        boolean fresh = proposal || record.items().isEmpty();
        AgendaInput rows = fresh
                ? ofProposal(proposed, unconfirmed(record.meeting(), proposed.items()))
                : ofRecord(proposed, record);
        return board(proposed, rows, record.meeting().version(), fresh, actor);
    }

    /**
     * What was typed, row by row.
     *
     * @param version that a save refers to
     */
    AgendaBoard typed(long meetingId, AgendaInput typed, int version, Actor actor) {
        return board(propose.propose(meetingId, actor), typed, version, false, actor);
    }

    private Set<Long> unconfirmed(Meeting meeting, List<AgendaProposal.Item> items) {
        List<Long> ids = items.stream().map(each -> each.item().id()).toList();
        return renditions.waiting(meeting.councilCode(), ids).keySet();
    }

    private static AgendaInput ofProposal(AgendaProposal proposed, Set<Long> unconfirmed) {
        List<Row> rows = new ArrayList<>();
        int position = 0;
        for (AgendaProposal.Item item : proposed.items()) {
            boolean waits = unconfirmed.contains(item.item().id());
            rows.add(new Row(item.item().id(), waits ? "" : String.valueOf(++position), minutes(item), "", ""));
        }
        proposed.leftOver().forEach(item -> rows.add(new Row(item.item().id(), "", minutes(item), "", "")));
        return new AgendaInput(null, rows);
    }

    private static AgendaInput ofRecord(AgendaProposal proposed, MeetingRecord record) {
        Map<Long, AgendaProposal.Item> rest = byId(proposed);
        List<Row> rows = new ArrayList<>();
        for (AgendaItem item : record.items()) {
            rest.remove(item.backlogItemId());
            rows.add(new Row(
                    item.backlogItemId(),
                    String.valueOf(rows.size() + 1),
                    String.valueOf(item.minutes()),
                    item.presenter(),
                    ""));
        }
        rest.forEach((id, item) -> rows.add(new Row(id, "", minutes(item), "", reason(record, id))));
        return new AgendaInput(null, rows);
    }

    private static @Nullable String reason(MeetingRecord record, long backlogItemId) {
        return record.leftovers().stream()
                .map(LeftItem::leftover)
                .filter(left -> left.backlogItemId() == backlogItemId)
                .findFirst()
                .map(left -> left.reason())
                .orElse(null);
    }

    private AgendaBoard board(AgendaProposal proposed, AgendaInput typed, int version, boolean fresh, Actor actor) {
        Map<Long, AgendaProposal.Item> known = byId(proposed);
        Map<Subject, String> about = names.of(
                known.values().stream().map(each -> each.item().subject()).toList());
        List<AgendaBoard.Line> lines = new ArrayList<>();
        List<AgendaBoard.Line> pending = new ArrayList<>();
        List<Row> rows = typed.all();
        for (int i = 0; i < rows.size(); i++) {
            AgendaProposal.Item item = known.remove(rows.get(i).backlogItemId());
            if (item != null) {
                boolean waits = item.item().state() == BacklogState.PENDING_ACCEPTANCE;
                (waits ? pending : lines).add(line(i, item, rows.get(i), about));
            }
        }
        List<AgendaBoard.Line> left =
                lines.stream().filter(line -> !line.row().isChosen()).toList();
        return new AgendaBoard(
                version,
                proposed.minutes(),
                lines.stream()
                        .filter(line -> line.row().isChosen())
                        .sorted(Comparator.comparingInt(AgendaBoard.Line::position))
                        .toList(),
                left.stream().limit(MOST_LEFT).toList(),
                pending,
                Math.max(0, left.size() - MOST_LEFT),
                fresh);
    }

    private AgendaBoard.Line line(int index, AgendaProposal.Item item, Row row, Map<Subject, String> about) {
        Subject subject = item.item().subject();
        String name = about.get(subject);
        LocalDate since = item.item().enteredOn();
        return new AgendaBoard.Line(
                index,
                item.item().id(),
                item.item().kind(),
                name == null ? words.unnamed(subject.type()) : name,
                SubjectPath.of(subject, name),
                words.priority(item.priorityCode()),
                item.leftCode() == null ? null : words.left(item.leftCode()),
                item.item().urgency(),
                since,
                Math.max(0, ChronoUnit.DAYS.between(since, time.today())),
                item.item().timesCarriedOver(),
                item.minutes(),
                row);
    }

    private static Map<Long, AgendaProposal.Item> byId(AgendaProposal proposed) {
        Map<Long, AgendaProposal.Item> items = new LinkedHashMap<>();
        Stream.concat(proposed.items().stream(), proposed.leftOver().stream())
                .forEach(each -> items.put(each.item().id(), each));
        return items;
    }

    private static String minutes(AgendaProposal.Item item) {
        return String.valueOf(item.minutes());
    }
}
