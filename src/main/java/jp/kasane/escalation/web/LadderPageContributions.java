package jp.kasane.escalation.web;

import java.util.function.Function;
import jp.kasane.access.Policy;
import jp.kasane.casework.Cases;
import jp.kasane.shared.Subject;
import jp.kasane.web.page.NavigationEntry;
import jp.kasane.web.page.Tab;
import jp.kasane.web.page.TaskPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the ladder's pages are found: in the navigation, beside a case, and from the worklist. */
@Configuration(proxyBeanMethods = false)
class LadderPageContributions {

    @Bean
    NavigationEntry referralsEntry() {
        return new NavigationEntry(50, "/referrals", "escalation.page.referrals.nav", Policy.VIEW_REFERRALS);
    }

    @Bean
    Tab whyTab() {
        return new Tab("case", 50, "/cases/{id}/why", "escalation.page.why.tab", Policy.VIEW_CASE);
    }

    @Bean
    Tab diagramTab() {
        return new Tab("case", 60, "/cases/{id}/diagram", "escalation.page.diagram.tab", Policy.VIEW_CASE);
    }

    @Bean
    TaskPage confirmProposalPage(Cases cases) {
        return new TaskPage("escalation/confirm-proposal", ofCase(cases, "/proposal"));
    }

    @Bean
    TaskPage conveneCareConferencePage(Cases cases) {
        return new TaskPage("escalation/convene-care-conference", ofCase(cases, "/care-conference"));
    }

    @Bean
    TaskPage monitorCasePage(Cases cases) {
        return new TaskPage("escalation/monitor-case", ofCase(cases, "/monitoring"));
    }

    @Bean
    TaskPage acceptReferralPage() {
        return new TaskPage("escalation/accept-referral", LadderPageContributions::ofReferral);
    }

    @Bean
    TaskPage acknowledgeAnswerPage() {
        return new TaskPage("escalation/acknowledge-answer", LadderPageContributions::ofReferral);
    }

    private static Function<Subject, String> ofCase(Cases cases, String page) {
        return subject -> "/cases/" + cases.get(subject.id()).number() + page;
    }

    private static String ofReferral(Subject subject) {
        return "/referrals/" + subject.id();
    }
}
