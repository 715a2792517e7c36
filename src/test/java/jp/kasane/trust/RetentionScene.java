package jp.kasane.trust;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import jp.kasane.casework.Cases;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.identity.People;
import jp.kasane.retention.Claimant;
import jp.kasane.retention.EnterRequest;
import jp.kasane.retention.Holds;
import jp.kasane.retention.NewRequest;
import jp.kasane.retention.model.HoldBasis;
import jp.kasane.shared.Actor;
import jp.kasane.testing.Households;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A legal hold, a disposal list and a disclosure request. Nothing is old enough to be disposed of in earnest. */
final class RetentionScene {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ApplicationContext context;
    private final Scene scene;
    private final Actor admin;
    private final Actor csw;

    RetentionScene(ApplicationContext context, Scene scene) {
        this.context = context;
        this.scene = scene;
        this.admin = person("admin");
        this.csw = person("csw");
    }

    private Actor person(String login) {
        return new Actor(
                context.getBean(People.class).findByLogin(login).orElseThrow().id());
    }

    void build() {
        hold("case.proposed");
        list();
        claimant();
        request();
        staffRequest();
    }

    void hold(String which) {
        scene.keep("hold", context.getBean(Holds.class).place(scene.id(which), HoldBasis.OTHER, "保留", null, admin));
    }

    /** Somebody whose name no mark holds: it is typed into a form, and a form shows what was typed. */
    private void claimant() {
        HouseholdMember member = new HouseholdMember("架空 照代", null, "本人", null, null, 60, null, null, null);
        Intake intake = new Intake(
                Households.today(),
                scene.area,
                "見守りの相談",
                "VISIT",
                Set.of("03"),
                null,
                Set.of("ELDERLY"),
                "",
                Urgency.NORMAL,
                Set.of(),
                List.of(member));
        scene.keep(
                "claimant.case",
                context.getBean(Cases.class).receive(intake, csw).number());
        scene.keep("claimant.name", member.name());
    }

    /** Of a household, by the name that stands in the case. */
    void request() {
        String number = scene.id("case.proposed");
        long caseId = context.getBean(Cases.class).byNumber(number).id();
        String name = context.getBean(JdbcTemplate.class)
                .queryForObject(
                        "select name from casework_member where case_id = ? order by position limit 1",
                        String.class,
                        caseId);
        scene.keep(
                "request",
                context.getBean(EnterRequest.class).ofHousehold(entered(), new Claimant(number, name, null), admin));
    }

    /** Of somebody who works in Kasane. */
    void staffRequest() {
        scene.keep("request.staff", context.getBean(EnterRequest.class).ofStaff(entered(), scene.id("login"), admin));
    }

    private static NewRequest entered() {
        return new NewRequest("R-" + NUMBER.incrementAndGet(), Households.today(), "すべて", "LICENCE", "原本を確認", "本人");
    }

    void list() {
        JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
        jdbc.update(
                "update retention_disposal set state = 'DISCARDED' where state in ('OPEN', 'SUBMITTED', 'APPROVED')");
        Long list = jdbc.queryForObject(
                "insert into retention_disposal (fiscal_year, state, made_by, made_at) values (2020, 'OPEN', 0, now())"
                        + " returning id",
                Long.class);
        scene.keep("disposal", list);
        scene.keep(
                "disposal.entry",
                jdbc.queryForObject(
                        "insert into retention_disposal_entry (disposal_id, kind, record_id, name, closed_year, due_on,"
                                + " state) values (?, 'MEETING', 0, '-', 2014, '2020-04-01', 'LISTED') returning id",
                        Long.class,
                        list));
    }
}
