package jp.kasane.privacy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.kasane.casework.CaseWords;
import jp.kasane.notification.model.NoticeKind;
import jp.kasane.privacy.rendition.Masked;
import jp.kasane.privacy.rendition.Masks;
import jp.kasane.testing.KasaneTest;
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
 * Walks every page, file, answer and message of councils that may not know a household, after rare strings of it were
 * written into every free text on its way: none of them is found, however it is written.
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

    @Test
    void nobodyWithoutTheRightFindsAnythingThatIdentifiesTheHousehold() {
        WalkedCase walked = new WalkedCase(context, port);
        Walker walker = new Walker(port, walked);
        walked.live(walker::session);
        for (String login : walked.lookers) {
            walker.pages(login);
            walker.endpoints(login, endpoints());
        }
        jdbc.queryForList("select params::text from kasane.notification_outbox", String.class)
                .forEach(params -> walker.judge("outbox", params));
        Map<NoticeKind, String> mails = walked.mails();
        mails.forEach((kind, mail) -> walker.judge("mail " + kind, mail));

        assertThat(walker.leaks).isEmpty();
        assertThat(mails.keySet()).containsExactly(NoticeKind.values());
        assertThat(mails.values()).allMatch(mail -> mail.contains("［重ね］お知らせ"));
        assertThat(mails.get(NoticeKind.REFERRAL_RECEIVED)).contains(walked.number);
        assertThat(walker.shown)
                .contains(walked.lookers.get(0) + " /cases/" + walked.number)
                .anyMatch(page -> page.matches(walked.lookers.get(0) + " /meetings/\\d+/minutes"))
                .anyMatch(page -> page.matches(walked.lookers.get(3) + " /meetings/\\d+/session.*"))
                .hasSizeGreaterThan(200);
        withoutMasksTheSameWalkFinds(walked);
        whoeverMaySeeTheNamesFindsThem(walked);
    }

    /** The walk can fail: the same pages show the names once the masks are off. */
    private void withoutMasksTheSameWalkFinds(WalkedCase walked) {
        CaseWords words = AopTestUtils.getTargetObject(context.getBean(CaseWords.class));
        Masks on = context.getBean(Masks.class);
        Masks off = (text, household) -> new Masked(text, List.of(), List.of());
        ReflectionTestUtils.setField(words, "masks", off);
        try {
            Walker walker = new Walker(port, walked);
            walker.endpoints(walked.lookers.get(3), endpoints());
            assertThat(walker.leaks.keySet())
                    .anyMatch(where -> where.contains("/minutes"))
                    .anyMatch(where -> where.contains("/referrals") || where.contains("/meetings/"))
                    .anyMatch(where -> where.contains("/actions"))
                    .anyMatch(where -> where.contains("/issues"));
        } finally {
            ReflectionTestUtils.setField(words, "masks", on);
        }
    }

    private void whoeverMaySeeTheNamesFindsThem(WalkedCase walked) {
        Walker walker = new Walker(port, walked);
        walker.endpoints("csw", List.of("/api/v1/cases/{number}"));
        assertThat(walker.leaks.values())
                .first()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.COLLECTION)
                .contains("斎鹿", "澪子", "鵯台", "0766559031");
    }

    private List<String> endpoints() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getKey().getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.name().equals("GET")))
                .flatMap(each -> each.getKey().getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1/"))
                .distinct()
                .toList();
    }
}
