package jp.kasane.trust;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import jp.kasane.access.Role;
import jp.kasane.identity.account.IssueToken;
import jp.kasane.shared.Actor;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import jp.kasane.testing.Http;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Somebody of every standing at two places, one object of every kind at each, and everybody signed in. */
final class Town {

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
    private final Townspeople people;
    private final Map<Persona, Session> sessions = new ConcurrentHashMap<>();
    private final Map<String, Mark> marks = new HashMap<>();
    private @Nullable Requests requests;
    private boolean signedOut;

    private Town(ApplicationContext context) {
        this.context = context;
        this.people = new Townspeople(context);
        this.tenants = context.getBean(Tenants.class);
        this.personas = Persona.ofTown(tenants.all().contains(NEIGHBOUR));
        this.port = context.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
    }

    /** The one town of the context, built when it is first asked for. */
    static synchronized Town of(ApplicationContext context) {
        return TOWNS.computeIfAbsent(context, c -> new Town(c).built());
    }

    private Town built() {
        personas.stream()
                .filter(Persona::isSignedIn)
                .forEach(persona -> in(persona.home(), () -> people.register(persona)));
        in(Persona.Home.OWN, people::registerDocument);
        Http http = new Http(port);
        new KasanePeople(http).signInDemo();
        new SceneBuilder(http, own, id(Role.ASSIGNEE, Persona.Home.OWN)).build();
        new SceneBuilder(http, other, id(Role.ASSIGNEE, Persona.Home.OTHER_COUNCIL)).build();
        in(Persona.Home.OWN, () -> {
            List.of(own, other).forEach(scene -> {
                giveToken(scene);
                new IssueScene(context, scene).build();
            });
            new AdminScene(context, own).build();
        });
        if (tenants.all().contains(NEIGHBOUR)) {
            new NeighboursScene(http, neighbours).build();
        }
        other.share(own);
        List.of(own, other, neighbours).forEach(scene -> scene.marks().forEach(mark -> marks.put(mark.word(), mark)));
        AtOnce.each(personas, this::signIn);
        in(
                Persona.Home.OWN,
                () -> personas.stream()
                        .filter(Persona::isShutOut)
                        .forEach(persona -> people.shutOut(persona, session(persona))));
        return this;
    }

    private void signIn(Persona persona) {
        sessions.put(persona, persona.login() == null ? Session.stranger(port) : Session.of(persona.login(), port));
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
            requests = new Requests(endpoints, this, own, SeenPages.of(this, endpoints, own));
        }
        return requests;
    }

    synchronized void keep(Requests known) {
        requests = known;
    }

    Session session(Persona persona) {
        return sessions.get(persona);
    }

    /** Said by whoever asked for things that end sessions. */
    void mayHaveSignedOut() {
        signedOut = true;
    }

    /** Whoever was signed out meanwhile signs in again, if he may. */
    void signInAgain() {
        if (signedOut) {
            signedOut = false;
            AtOnce.each(personas, persona -> {
                if (persona.isSignedIn()
                        && !persona.isShutOut()
                        && !session(persona).isAlive()) {
                    signIn(persona);
                }
            });
        }
    }

    /** Who holds that role at the scene's councils, or for the whole municipality. */
    Persona near(Role role, Scene scene) {
        return persona(role, role.isSeat() || role == Role.ASSIGNEE ? scene.home : Persona.Home.OWN);
    }

    Persona persona(Role role, Persona.Home home) {
        return personas.stream()
                .filter(each -> each.role() == role && each.home() == home && each.claim() == Persona.Claim.HOLDS)
                .findFirst()
                .orElseThrow();
    }

    long id(Role standing, Persona.Home home) {
        return people.id(persona(standing, home));
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

    /** The marks that a text holds, wherever their things belong. */
    List<Mark> marksIn(String text) {
        return Mark.wordsIn(text).stream()
                .map(marks::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
