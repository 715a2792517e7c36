package jp.kasane.trust;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.access.Role;
import jp.kasane.council.NewSeat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.identity.account.ManageAccount;
import jp.kasane.privacy.ConsentDocuments;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.Http;
import org.springframework.context.ApplicationContext;

/** Gives people their accounts, roles and seats, and takes from some what they had. */
final class Townspeople {

    /** With which households are asked for their consent. */
    static final String DOCUMENT = "個人情報に関する管理・取扱規程";

    private static final List<String> OWN_COUNCILS = List.of("D07", "B2", "CORE", "TEIREI", "CARE");
    private static final List<String> OTHER_COUNCILS = List.of("D12", "B3");
    private static final List<String> NEIGHBOURS_COUNCILS = List.of("SHARING", "REVIEW", "JUSO");

    private final ApplicationContext context;
    private final Map<Persona, Long> ids = new HashMap<>();

    Townspeople(ApplicationContext context) {
        this.context = context;
    }

    long id(Persona persona) {
        return ids.get(persona);
    }

    /** The document that households are asked with; once there is a register, no other is known. */
    void registerDocument() {
        LocalDate from = context.getBean(CurrentTime.class).today().minusYears(1);
        context.getBean(ConsentDocuments.class).add(DOCUMENT, "1", from, Actor.SYSTEM);
    }

    /** Stops the account, or signs the person out everywhere and revokes the token. */
    void shutOut(Persona persona, Session session) {
        Actor admin = new Actor(
                context.getBean(People.class).findByLogin("admin").orElseThrow().id());
        session.revokeTokens();
        session.goOnWithThem();
        if (persona.claim() == Persona.Claim.STOPPED) {
            context.getBean(ManageAccount.class).disable(id(persona), admin);
        } else {
            context.getBean(ManageAccount.class).signOutEverywhere(id(persona), admin);
        }
    }

    void register(Persona persona) {
        Set<GlobalRole> roles = roleOf(persona);
        String name = "架空 " + persona.login();
        long id = context.getBean(People.class)
                .register(new NewPerson(
                        name, null, organisationOf(persona), null, persona.login(), Http.PASSWORD, roles));
        ids.put(persona, id);
        if (persona.role().isSeat() || persona.role() == Role.ASSIGNEE) {
            councilsOf(persona).forEach(council -> seat(persona, id, council));
        }
    }

    /** Every case of the town was taken in by the CSW of the demonstration, and is carried by that organisation. */
    private static String organisationOf(Persona persona) {
        if (persona.role() != Role.CSW) {
            return "架空の係";
        }
        return persona.home() == Persona.Home.OTHER_COUNCIL ? "別の相談センター(架空)" : "氷見市社会福祉協議会(架空)";
    }

    private static Set<GlobalRole> roleOf(Persona persona) {
        return switch (persona.role()) {
            case ADMIN -> Set.of(GlobalRole.ADMIN);
            case CSW -> Set.of(GlobalRole.CSW);
            case AUDITOR -> Set.of(GlobalRole.AUDITOR);
            case PREFECTURE -> Set.of(GlobalRole.PREFECTURE);
            default -> Set.of();
        };
    }

    private static List<String> councilsOf(Persona persona) {
        return switch (persona.home()) {
            case OWN -> OWN_COUNCILS;
            case OTHER_COUNCIL -> OTHER_COUNCILS;
            case OTHER_TENANT -> NEIGHBOURS_COUNCILS;
        };
    }

    /** An assignee is a member with something to do. */
    private void seat(Persona persona, long id, String council) {
        SeatRole role = persona.role() == Role.ASSIGNEE
                ? SeatRole.MEMBER
                : SeatRole.valueOf(persona.role().name());
        LocalDate today = context.getBean(CurrentTime.class).today();
        LocalDate from = switch (persona.claim()) {
            case ENDED -> today.minusDays(30);
            case TO_COME -> today.plusDays(30);
            default -> today;
        };
        LocalDate until = persona.claim() == Persona.Claim.ENDED ? today.minusDays(1) : null;
        context.getBean(Seats.class)
                .assign(new NewSeat(council, role, "席 " + persona, "STATUTORY", id, from, until), Actor.SYSTEM);
    }
}
