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
import jp.kasane.identity.account.IssueToken;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import jp.kasane.testing.Http;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Somebody of every standing at two places, one object of every kind at each, and everybody signed in. */
final class Town {

    private static final List<String> OWN_COUNCILS = List.of("D07", "B2", "CORE", "TEIREI", "CARE");
    private static final List<String> OTHER_COUNCILS = List.of("D12", "B3");
    private static final List<String> NEIGHBOURS_COUNCILS = List.of("SHARING", "REVIEW", "JUSO");
    private static final Tenant HERE = new Tenant("himi");
    private static final Tenant NEIGHBOUR = new Tenant("tomiya");
    private static final Map<ApplicationContext, Town> TOWNS = new HashMap<>();

    final int port;
    final Scene own = new Scene(Persona.Home.OWN, "D07", "B2");
    final Scene other = new Scene(Persona.Home.OTHER_COUNCIL, "D12", "B3");
    final Scene neighbours = new Scene(Persona.Home.OTHER_TENANT, "TOMIYA", "REVIEW");
    final List<Persona> personas;
    private final ApplicationContext context;
    private final Tenants tenants;
    private final Map<Persona, Long> ids = new HashMap<>();
    private @Nullable Requests requests;
    private final Map<Persona, Session> sessions = new HashMap<>();

    private Town(ApplicationContext context) {
        this.context = context;
        this.tenants = context.getBean(Tenants.class);
        this.personas = Persona.ofTown(tenants.all().contains(NEIGHBOUR));
        this.port = context.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
    }

    /** The one town of the context, built when it is first asked for. */
    static synchronized Town of(ApplicationContext context) {
        return TOWNS.computeIfAbsent(context, c -> new Town(c).built());
    }

    private Town built() {
        personas.stream().filter(Persona::isSignedIn).forEach(persona -> in(persona.home(), () -> register(persona)));
        Http http = new Http(port);
        new KasanePeople(http).signInDemo();
        new SceneBuilder(http, own, id(Role.ASSIGNEE, Persona.Home.OWN)).build();
        new SceneBuilder(http, other, id(Role.ASSIGNEE, Persona.Home.OTHER_COUNCIL)).build();
        in(Persona.Home.OWN, () -> {
            List.of(own, other).forEach(this::giveToken);
            new AdminScene(context, own).build();
        });
        if (tenants.all().contains(NEIGHBOUR)) {
            new NeighboursScene(http, neighbours).build();
        }
        other.share(own);
        personas.forEach(persona -> sessions.put(
                persona, persona.login() == null ? Session.stranger(port) : Session.of(persona.login(), port)));
        return this;
    }

    private void giveToken(Scene scene) {
        Actor holder = new Actor(scene.number("person"));
        scene.keep(
                "token",
                context.getBean(IssueToken.class)
                        .issue(holder, "program", 3)
                        .token()
                        .id());
    }

    private record KasanePeople(Http http) {
        void signInDemo() {
            List.of("jimu", "csw", "gicho", "admin")
                    .forEach(login -> http.get(login, "/me").accepted());
        }
    }

    /** How endpoints are asked about the objects of {@link #own}, found out once. */
    synchronized Requests requests(List<Endpoint> endpoints) {
        if (requests == null) {
            requests = new Requests(endpoints, this, own);
        }
        return requests;
    }

    Session session(Persona persona) {
        return sessions.get(persona);
    }

    /** Whoever was signed out meanwhile signs in again. */
    void signInAgain() {
        for (Persona persona : personas) {
            if (persona.login() != null && !session(persona).isAlive()) {
                sessions.put(persona, Session.of(persona.login(), port));
            }
        }
    }

    /** Who holds that role at the scene's councils, or for the whole municipality. */
    Persona near(Role role, Scene scene) {
        return persona(role, role.isSeat() || role == Role.ASSIGNEE ? scene.home : Persona.Home.OWN);
    }

    Persona persona(Role role, Persona.Home home) {
        return personas.stream()
                .filter(each -> each.role() == role && each.home() == home)
                .findFirst()
                .orElseThrow();
    }

    long id(Role standing, Persona.Home home) {
        return ids.entrySet().stream()
                .filter(each ->
                        each.getKey().role() == standing && each.getKey().home() == home)
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** Works for the municipality that the objects belong to. */
    void atHome(Runnable work) {
        in(Persona.Home.OWN, work);
    }

    private void in(Persona.Home home, Runnable work) {
        tenants.as(home == Persona.Home.OTHER_TENANT ? NEIGHBOUR : HERE, () -> {
            work.run();
            return home;
        });
    }

    /** Everything that was marked, wherever it belongs. */
    List<Scene> scenes() {
        return List.of(own, other, neighbours);
    }

    private void register(Persona persona) {
        Set<GlobalRole> roles = roleOf(persona);
        String name = "架空 " + persona.login();
        long id = context.getBean(People.class)
                .register(new NewPerson(name, null, "架空の係", null, persona.login(), Http.PASSWORD, roles));
        ids.put(persona, id);
        if (persona.role().isSeat() || persona.role() == Role.ASSIGNEE) {
            councilsOf(persona).forEach(council -> seat(persona, id, council));
        }
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
        LocalDate from = context.getBean(CurrentTime.class).today();
        context.getBean(Seats.class)
                .assign(new NewSeat(council, role, "席 " + persona.role(), "STATUTORY", id, from, null), Actor.SYSTEM);
    }
}
