package jp.kasane.privacy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.casework.CaseWords;
import jp.kasane.notification.model.NoticeKind;
import jp.kasane.privacy.rendition.Masked;
import jp.kasane.privacy.rendition.Masks;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every page, form, file, answer and message of councils that may not know a household, after rare strings of it
 * were written into every free text on its way: none of them is found, however it is written.
 */
@KasaneTest
class NothingIdentifiesTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    /** Pages of administration and of rehearsals, which know no household. */
    private static final String OFFICE = "/(admin|rehearsals|retention)/.*";

    private final Findings findings = new Findings();
    private final Map<String, ApiWalk> programs = new HashMap<>();
    private final Map<String, Walker> browsers = new LinkedHashMap<>();
    private WalkedSeats seats;
    private Addresses addresses;

    @AfterEach
    void leave() {
        seats.leave();
    }

    @Test
    void nobodyWithoutTheRightFindsAnythingThatIdentifiesTheHousehold() {
        seats = new WalkedSeats(context);
        WalkedCase walked = new WalkedCase(context, port, seats, this::program);
        addresses = Addresses.of(mappings, walked.ids);
        walked.live((login, meeting) -> browser(login).session(meeting));
        seats.logins().forEach(login -> program(login).read(addresses));
        withoutMasksTheSameWalkFinds(walked);
        seats.logins().forEach(this::browser);
        browsers.values().parallelStream().forEach(Walker::walk);
        browsers.values().forEach(Walker::send);
        seats.logins().forEach(login -> program(login).change(addresses));
        jdbc.queryForList("select params::text from kasane.notification_outbox", String.class)
                .forEach(params -> findings.judge("outbox", params));

        mailsAreWrittenAndJudged(walked);
        assertThat(findings.leaks).isEmpty();
        assertThat(findings.errors).isEmpty();
        everyWayWasWalked(walked);
        whoeverMaySeeTheNamesFindsThem(walked);
    }

    private void mailsAreWrittenAndJudged(WalkedCase walked) {
        for (String council : List.of("B2", "CORE", "SYSTEM")) {
            Map<NoticeKind, String> mails = walked.mails(council);
            mails.forEach((kind, mail) -> findings.judge("mail " + council + " " + kind, mail));
            assertThat(mails.keySet()).containsExactly(NoticeKind.values());
            assertThat(mails.values()).allMatch(mail -> mail.contains("［重ね］お知らせ"));
            assertThat(mails.get(NoticeKind.REFERRAL_RECEIVED)).contains(walked.number);
        }
    }

    private void everyWayWasWalked(WalkedCase walked) {
        String block = seats.secretariat("B2");
        String top = seats.secretariat("SYSTEM");
        assertThat(findings.shown)
                .contains(seats.member("D07") + " /cases/" + walked.number)
                .anyMatch(page -> page.matches(seats.member("D07") + " /meetings/\\d+/minutes"))
                .anyMatch(page -> page.matches(block + " /meetings/\\d+/session.*"))
                .anyMatch(page -> page.matches(top + " /meetings/\\d+/session.*"))
                .anyMatch(page -> page.matches(seats.member("SYSTEM") + " /meetings/\\d+/minutes"))
                .hasSizeGreaterThan(1_000);
        Set<String> opened = addresses.pagesAmong(findings.shown);
        assertThat(addresses.pagesAmong(findings.missed))
                .as("a page that somebody could have been shown")
                .filteredOn(page -> !opened.contains(page) && !page.matches(OFFICE))
                .isEmpty();
        assertThat(opened).hasSizeGreaterThan(70);
        assertThat(findings.files).anyMatch(file -> file.endsWith("/diagram.bpmn"));
        assertThat(findings.refusedForms)
                .anyMatch(form -> form.matches(block + " POST /meetings/\\d+/session/1/conclusion empty"))
                .anyMatch(form -> form.matches(top + " POST /meetings/\\d+/minutes/amend empty"))
                .anyMatch(form -> form.matches(".* POST /actions/\\d+/report empty"))
                .hasSizeGreaterThan(60);
        assertThat(findings.acceptedForms)
                .anyMatch(form -> form.matches(block + " POST /meetings/\\d+/minutes/amend filled"))
                .hasSizeGreaterThan(20);
        assertThat(findings.refusedRequests).hasSizeGreaterThan(1_000);
        assertThat(findings.keptAnswers)
                .anyMatch(kept -> kept.matches(seats.chair() + " POST /api/v1/meetings/\\d+/minutes/approve"))
                .anyMatch(kept -> kept.matches(block + " POST /api/v1/cases/.*/proposal/confirm"))
                .anyMatch(kept -> kept.matches(top + " POST /api/v1/cases/.*/proposal/confirm"))
                .anyMatch(kept -> kept.matches(".* POST /api/v1/referrals/\\d+/return"))
                .anyMatch(kept -> kept.matches(".* POST /api/v1/issues/\\d+/roll-out"))
                .anyMatch(kept -> kept.matches(top + " POST /api/v1/meetings/\\d+/close"))
                .hasSizeGreaterThan(30);
    }

    private ApiWalk program(String login) {
        return programs.computeIfAbsent(login, who -> new ApiWalk(who, port, findings));
    }

    private Walker browser(String login) {
        return browsers.computeIfAbsent(
                login, who -> new Walker(who, port, addresses.of(seats.council(who)), findings));
    }

    /** The walk can fail: the same pages, refused forms and kept answers show the names once the masks are off. */
    private void withoutMasksTheSameWalkFinds(WalkedCase walked) {
        CaseWords words = AopTestUtils.getTargetObject(context.getBean(CaseWords.class));
        Masks on = context.getBean(Masks.class);
        Masks off = (text, household) -> new Masked(text, List.of(), List.of());
        ReflectionTestUtils.setField(words, "masks", off);
        try {
            Findings unmasked = new Findings();
            String core = seats.secretariat("CORE");
            String promise = "/actions/" + walked.promises.get("CORE") + "/reschedule";
            ApiWalk program = new ApiWalk(core, port, unmasked);
            program.read(addresses);
            program.twice(
                    "POST",
                    promise,
                    Map.of("dueOn", Households.today().plusDays(40).toString(), "reason", "雪が深い"));
            new Walker(core, port, addresses, unmasked).refused(promise);
            assertThat(unmasked.leaks.keySet())
                    .anyMatch(where -> where.contains("/minutes"))
                    .anyMatch(where -> where.contains("/referrals") || where.contains("/meetings/"))
                    .anyMatch(where -> where.contains("/actions"))
                    .anyMatch(where -> where.contains("/issues"))
                    .anyMatch(where -> unmasked.refusedForms.contains(where))
                    .anyMatch(where -> unmasked.keptAnswers.contains(where));
        } finally {
            ReflectionTestUtils.setField(words, "masks", on);
        }
    }

    private void whoeverMaySeeTheNamesFindsThem(WalkedCase walked) {
        Findings known = new Findings();
        known.judge(
                "csw",
                new Http(port).get("csw", "/cases/{n}", walked.number).body().toString());
        assertThat(known.leaks.values())
                .first()
                .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
                .contains("斎鹿", "澪子", "鵯台", "0766559031", "鷺峰", "0766554402");
    }
}
