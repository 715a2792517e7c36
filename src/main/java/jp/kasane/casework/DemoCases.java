package jp.kasane.casework;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberRow;
import jp.kasane.council.Councils;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.privacy.Consents;
import jp.kasane.privacy.NewConsent;
import jp.kasane.privacy.Pseudonyms;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Takes in a few fictional households, so that a first start has something to show. */
@Component
@Order(40)
@ConditionalOnProperty(name = "kasane.demo.enabled", havingValue = "true")
class DemoCases implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);

    private final Cases cases;
    private final CaseMapper stored;
    private final MemberMapper members;
    private final Consents consents;
    private final Councils councils;
    private final People people;
    private final CurrentTime time;
    private final ObjectMapper json;

    DemoCases(
            Cases cases,
            CaseMapper stored,
            MemberMapper members,
            Consents consents,
            Councils councils,
            People people,
            CurrentTime time,
            ObjectMapper json) {
        this.cases = cases;
        this.stored = stored;
        this.members = members;
        this.consents = consents;
        this.councils = councils;
        this.people = people;
        this.time = time;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (stored.any()) {
            return;
        }
        Actor actor = people.findByLogin("csw").map(Person::id).map(Actor::new).orElse(Actor.SYSTEM);
        List<DemoCase> demo = read();
        try {
            demo.forEach(d -> takeIn(d, actor));
            LOG.info("{} fictional cases registered", demo.size());
        } catch (RuntimeException e) {
            // A model under development may not accept them; Kasane itself must start all the same.
            LOG.warn("fictional cases not registered", e);
        }
    }

    private List<DemoCase> read() throws IOException {
        try (InputStream file = new ClassPathResource("demo/cases.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<DemoCase>>() {});
        }
    }

    private void takeIn(DemoCase demo, Actor actor) {
        List<String> areas = councils.caseAreas();
        LocalDate on = time.today().minusDays(demo.daysAgo());
        CaseRef ref = cases.receive(demo.intake().on(on, areas.get(demo.area() % areas.size())), actor);
        if (demo.consent()) {
            List<MemberRow> household = members.of(ref.id());
            household.forEach(m -> consents.give(consent(m, household.get(0), on), actor));
        }
        Assessment assessment = demo.assessment();
        if (assessment != null) {
            cases.assess(ref.id(), assessment, actor);
        }
    }

    private static NewConsent consent(MemberRow member, MemberRow first, LocalDate on) {
        Integer decade = Pseudonyms.decade(member.birthDate(), member.ageBand(), on);
        boolean child = decade != null && decade < 20;
        return new NewConsent(
                member.id(),
                child ? "PARENT" : "SELF",
                child ? first.name() : null,
                "WRITTEN",
                "demo",
                "1",
                Set.of("SUPPORT", "MONITORING"),
                Set.of("ALL"),
                Set.of("ALL"),
                null,
                on,
                null);
    }
}
