package jp.kasane.trust;

import java.util.concurrent.atomic.AtomicInteger;
import jp.kasane.casework.Cases;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.identity.People;
import jp.kasane.retention.DisclosureRequests;
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

    RetentionScene(ApplicationContext context, Scene scene) {
        this.context = context;
        this.scene = scene;
        this.admin = new Actor(
                context.getBean(People.class).findByLogin("admin").orElseThrow().id());
    }

    void build() {
        hold("case.proposed");
        list();
        request();
    }

    void hold(String which) {
        scene.keep("hold", context.getBean(Holds.class).place(scene.id(which), HoldBasis.OTHER, "保留", null, admin));
    }

    void request() {
        String number = scene.id("case.proposed");
        long caseId = context.getBean(Cases.class).byNumber(number).id();
        long member = context.getBean(HouseholdWords.class).named(caseId).get(0).id();
        NewRequest request = new NewRequest(
                "R-" + NUMBER.incrementAndGet(), member, null, Households.today(), "すべて", "LICENCE", "原本を確認", "本人");
        scene.keep("request", context.getBean(DisclosureRequests.class).enter(request, number, admin));
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
