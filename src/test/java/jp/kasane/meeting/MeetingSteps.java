package jp.kasane.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kasane.casework.CaseRendition;
import jp.kasane.casework.Cases;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.council.NewSeat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.privacy.rendition.RenditionField;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.testing.Http;
import org.springframework.context.ApplicationContext;

/** The steps of which stories about meetings are made. */
public class MeetingSteps {

    public static final String PASSWORD = Http.PASSWORD;

    private final ApplicationContext context;

    public MeetingSteps(ApplicationContext context) {
        this.context = context;
    }

    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    public OffsetDateTime in(int days) {
        return the(CurrentTime.class).now().plusDays(days).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Somebody new with an account. */
    public String login() {
        String login = "m-" + UUID.randomUUID();
        the(People.class).register(new NewPerson("会議 花子", null, "事務局", null, login, PASSWORD, Set.of()));
        return login;
    }

    public Actor actor(String login) {
        return new Actor(the(People.class).findByLogin(login).orElseThrow().id());
    }

    /** Somebody new who sits there. */
    public String seated(String council, SeatRole role) {
        String login = login();
        LocalDate from = the(CurrentTime.class).today().minusDays(1);
        NewSeat seat = new NewSeat(council, role, "委員", "NONE", actor(login).personId(), from, null);
        the(Seats.class).assign(seat, Actor.SYSTEM);
        return login;
    }

    public Actor secretariat(String council) {
        return actor(seated(council, SeatRole.SECRETARIAT));
    }

    public Meeting planned(String council, int inDays) {
        return the(PlanMeeting.class).plan(new MeetingPlan(council, in(inDays), 60, "公民館"), Actor.SYSTEM);
    }

    /** Information about a new case, which no process waits for. */
    public long waiting(String council) {
        return waiting(council, ItemKind.POST_REPORT, true);
    }

    public long waiting(String council, ItemKind kind, boolean accepted) {
        long item = unconfirmed(council, kind, accepted);
        confirm(council, item);
        return item;
    }

    /** As {@link #waiting(String)}, but nobody has confirmed its anonymous texts. */
    public long unconfirmed(String council) {
        return unconfirmed(council, ItemKind.POST_REPORT, true);
    }

    private long unconfirmed(String council, ItemKind kind, boolean accepted) {
        Subject subject = Subject.ofCase(newCase());
        the(Cases.class).told(subject.id(), council);
        return the(Backlog.class).add(new BacklogEntry(council, kind, subject, null, null, "NORMAL", accepted));
    }

    /** Something unconfirmed about a household of which much was told. */
    public long told(String council) {
        HouseholdMember mother =
                new HouseholdMember("鵜飼 千鶴", "ウカイ チヅル", "本人", null, null, 80, null, "富山県氷見市幸町77-3", "0766-12-9876");
        HouseholdMember son = new HouseholdMember("鵜飼 蔵人", null, "長男", null, null, 50, null, null, null);
        Intake intake = new Intake(
                the(CurrentTime.class).today(),
                council,
                "鵜飼さん宅の見守り",
                "COMMISSIONER",
                Set.of("01"),
                null,
                Set.of("ELDERLY"),
                "ｳｶｲ ﾁﾂﾞﾙさんは幸町７７の３で長男の蔵人さんと暮らす。隣の村上さんが心配し、0766-99-1234 に電話した。",
                Urgency.NORMAL,
                Set.of(),
                List.of(mother, son));
        Subject subject =
                Subject.ofCase(the(Cases.class).receive(intake, actor("csw")).id());
        the(Cases.class).told(subject.id(), council);
        return the(Backlog.class)
                .add(new BacklogEntry(council, ItemKind.POST_REPORT, subject, null, null, "NORMAL", true));
    }

    /** The anonymous texts as they are proposed, where the council needs them. */
    public void confirm(String council, long backlogItem) {
        ItemRenditions renditions = the(ItemRenditions.class);
        if (renditions.waiting(council, List.of(backlogItem)).isEmpty()) {
            return;
        }
        CaseRendition proposed = renditions.propose(council, backlogItem, Actor.SYSTEM);
        Map<RenditionField, String> texts = new EnumMap<>(RenditionField.class);
        proposed.texts().forEach(text -> texts.put(text.field(), text.proposed()));
        renditions.confirm(council, backlogItem, proposed.version(), texts, Actor.SYSTEM);
    }

    public long newCase() {
        Intake intake = new Intake(
                the(CurrentTime.class).today(),
                "D07",
                "見守り",
                "COMMISSIONER",
                Set.of("01"),
                null,
                Set.of("ELDERLY"),
                "",
                Urgency.NORMAL,
                Set.of(),
                List.of());
        return the(Cases.class).receive(intake, actor("csw")).id();
    }

    public Meeting agenda(Meeting meeting, long... backlogItems) {
        List<AgendaChoice.Chosen> items = java.util.Arrays.stream(backlogItems)
                .mapToObj(id -> new AgendaChoice.Chosen(id, null, null))
                .toList();
        return the(SetAgenda.class).set(meeting.id(), new AgendaChoice(items, List.of()), null, Actor.SYSTEM);
    }

    public Meeting convened(Meeting meeting) {
        return the(ConveneMeeting.class).convene(meeting.id(), null, Actor.SYSTEM);
    }

    public Meeting opened(Meeting meeting) {
        return the(OpenMeeting.class).open(meeting.id(), null, Actor.SYSTEM);
    }

    public void noted(Meeting meeting, AgendaItem item) {
        Conclusion noted = new Conclusion(ConclusionType.NOTED, "了承した", false, false, List.of());
        the(RecordConclusion.class).record(meeting.id(), item.id(), noted, null, Actor.SYSTEM);
    }

    public List<AgendaItem> itemsOf(Meeting meeting) {
        return the(Meetings.class).agendaOf(meeting.id(), Actor.SYSTEM);
    }

    public Meeting closed(Meeting meeting) {
        itemsOf(meeting).forEach(item -> noted(meeting, item));
        return the(CloseMeeting.class).close(meeting.id(), null, Actor.SYSTEM);
    }

    /** A meeting that was held with one item of information. */
    public Meeting held(String council) {
        Meeting meeting = planned(council, 30);
        agenda(meeting, waiting(council));
        convened(meeting);
        opened(meeting);
        return closed(meeting);
    }

    public Meeting get(Meeting meeting) {
        return the(Meetings.class).get(meeting.id(), Actor.SYSTEM);
    }

    public BacklogState stateOf(long backlogItem) {
        return the(jp.kasane.meeting.persistence.BacklogMapper.class)
                .find(backlogItem)
                .orElseThrow()
                .state();
    }
}
