package jp.kasane.meeting.web;

import java.time.OffsetDateTime;
import jp.kasane.casework.CaseView;
import jp.kasane.casework.ViewCaseAtCouncil;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.ReadNotes;
import jp.kasane.meeting.SessionNotes;
import jp.kasane.meeting.SessionSheet;
import jp.kasane.meeting.SessionSpell;
import jp.kasane.meeting.Sessions;
import jp.kasane.meeting.model.ConclusionRules;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.web.SubjectNames;
import jp.kasane.web.page.DatesInWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is shown of one item. */
@Component
class SessionItems {

    private final Sessions sessions;
    private final ReadNotes readNotes;
    private final ViewCaseAtCouncil cases;
    private final SessionPeople people;
    private final SubjectNames names;
    private final DatesInWords dates;

    SessionItems(
            Sessions sessions,
            ReadNotes readNotes,
            ViewCaseAtCouncil cases,
            SessionPeople people,
            SubjectNames names,
            DatesInWords dates) {
        this.sessions = sessions;
        this.readNotes = readNotes;
        this.cases = cases;
        this.people = people;
        this.names = names;
        this.dates = dates;
    }

    SessionItemView view(SessionSheet sheet, AgendaItem item, String subject, Actor actor) {
        CaseView summary = item.subjectType() == SubjectType.CASE
                ? cases.view(
                        item.subjectId(),
                        sheet.meeting().councilCode(),
                        item.meetingId(),
                        DisclosureLevel.valueOf(item.disclosure()),
                        actor)
                : null;
        SessionNotes notes = readNotes.of(item.meetingId(), item.id(), actor);
        SessionNotes.Clash clash = notes.clash();
        return new SessionItemView(
                item,
                subject,
                path(item, summary),
                summary,
                sessions.before(item, actor),
                referral(item),
                ConclusionRules.fitting(item.kind()),
                sheet.elapsed(item.id()).toSeconds(),
                startedAt(sheet, item),
                notes,
                people.nameOf(notes.writtenBy()),
                dates.time(notes.writtenAt()),
                clash == null ? "" : people.nameOf(clash.typed().writtenBy()));
    }

    private @Nullable String referral(AgendaItem item) {
        Long referral = item.referralId();
        return referral == null ? null : names.of(new Subject(SubjectType.REFERRAL, referral));
    }

    private static @Nullable String path(AgendaItem item, @Nullable CaseView summary) {
        return switch (item.subjectType()) {
            case CASE -> summary == null ? null : "/cases/" + summary.number();
            case ISSUE -> "/issues/" + item.subjectId();
            case ACTION -> "/actions/" + item.subjectId();
            case REFERRAL -> "/referrals/" + item.subjectId();
            case MEETING -> null;
        };
    }

    private static @Nullable OffsetDateTime startedAt(SessionSheet sheet, AgendaItem item) {
        return sheet.spells().stream()
                .filter(spell -> spell.endedAt() == null && spell.itemId() == item.id())
                .map(SessionSpell::startedAt)
                .findFirst()
                .orElse(null);
    }
}
