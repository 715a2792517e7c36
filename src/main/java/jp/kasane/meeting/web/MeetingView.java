package jp.kasane.meeting.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.AgreedAction;
import jp.kasane.meeting.Attendance;
import jp.kasane.meeting.BacklogItem;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.Leftover;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.MeetingChange;
import jp.kasane.meeting.MeetingRecord;
import jp.kasane.meeting.MeetingState;
import jp.kasane.meeting.model.ConclusionRules;
import jp.kasane.shared.Subject;
import jp.kasane.web.SubjectNames;
import org.jspecify.annotations.Nullable;

/** A meeting with everything on its record. Components as in {@link Meeting} and {@link MeetingRecord}. */
record MeetingView(
        long id,
        String councilCode,
        int fiscalYear,
        int number,
        OffsetDateTime startsAt,
        int minutes,
        String place,
        boolean adHoc,
        MeetingState state,
        OffsetDateTime agendaOpensAt,
        OffsetDateTime agendaDeadline,
        int version,
        List<ItemView> items,
        List<LeftoverView> leftovers,
        List<Attendance> attendance,
        List<MeetingChange> changes) {

    /**
     * @param subjectName how people refer to what it is about, e.g. the case's number
     * @param fittingConclusions what may be concluded on it
     */
    record ItemView(
            @JsonUnwrapped AgendaItem item,
            @Nullable String subjectName,
            Set<ConclusionType> fittingConclusions,
            List<AgreedAction> actions) {}

    /**
     * @param item what it is about, and since when it waits
     * @param subjectName how people refer to what it is about, e.g. the case's number
     */
    record LeftoverView(
            @JsonUnwrapped Leftover leftover,
            BacklogItem item,
            @Nullable String subjectName) {}

    static MeetingView of(MeetingRecord record, SubjectNames names) {
        Map<Subject, String> about = names.of(Stream.concat(
                        record.items().stream().map(AgendaItem::subject),
                        record.leftovers().stream().map(left -> left.item().subject()))
                .toList());
        Meeting meeting = record.meeting();
        return new MeetingView(
                meeting.id(),
                meeting.councilCode(),
                meeting.fiscalYear(),
                meeting.number(),
                meeting.startsAt(),
                meeting.minutes(),
                meeting.place(),
                meeting.adHoc(),
                meeting.state(),
                meeting.agendaOpensAt(),
                meeting.agendaDeadline(),
                meeting.version(),
                record.items().stream()
                        .map(item -> item(record, item, about.get(item.subject())))
                        .toList(),
                record.leftovers().stream()
                        .map(left -> new LeftoverView(
                                left.leftover(),
                                left.item(),
                                about.get(left.item().subject())))
                        .toList(),
                record.attendance(),
                record.changes());
    }

    private static ItemView item(MeetingRecord record, AgendaItem item, @Nullable String subjectName) {
        List<AgreedAction> actions = record.actions().stream()
                .filter(action -> action.itemId() == item.id())
                .map(MeetingRecord.Action::action)
                .toList();
        return new ItemView(item, subjectName, ConclusionRules.fitting(item.kind()), actions);
    }
}
