package jp.kasane.trust;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.kasane.access.Role;

/** What pages looked like to those who see their forms. */
final class SeenPages {

    /** They see every form that there is. */
    static final List<Role> LOOKERS =
            List.of(Role.SECRETARIAT, Role.CSW, Role.ADMIN, Role.CHAIR, Role.ASSIGNEE, Role.CONVENER);

    private final Map<String, Reply> seen = new ConcurrentHashMap<>();

    /** Looks at every page of the scene as everybody who is promised to see it. */
    static SeenPages of(Town town, List<Endpoint> endpoints, Scene scene) {
        SeenPages pages = new SeenPages();
        AtOnce.each(
                LOOKERS,
                role -> endpoints.stream()
                        .filter(page -> isShown(page, Persona.there(role)))
                        .forEach(page -> pages.keep(
                                page,
                                role,
                                town.session(town.near(role, scene)).ask(Ask.get(Targets.path(page, scene))))));
        return pages;
    }

    /** Whether the endpoint is a page which that person may see, and on which there may be forms. */
    static boolean isShown(Endpoint page, Persona persona) {
        return page.isOurs()
                && !page.changesSomething()
                && !page.isRest()
                && LOOKERS.contains(persona.role())
                && persona.claim() == Persona.Claim.HOLDS
                && persona.home() == Persona.Home.OWN
                && Expectation.of(page, persona) == Expectation.YES;
    }

    void keep(Endpoint page, Role role, Reply reply) {
        seen.put(page.title() + role, reply);
    }

    /** In the same order at each run, as the first form of a kind is the one that is filled in. */
    void gatherInto(Forms forms, List<Endpoint> endpoints, Scene scene) {
        for (Endpoint page : endpoints) {
            for (Role role : LOOKERS) {
                Reply reply = seen.get(page.title() + role);
                if (reply != null) {
                    forms.gather(reply, page, scene);
                }
            }
        }
    }
}
