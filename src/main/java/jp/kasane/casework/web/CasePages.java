package jp.kasane.casework.web;

import jp.kasane.access.Policy;
import jp.kasane.casework.Cases;
import jp.kasane.web.page.NavigationEntry;
import jp.kasane.web.page.Tab;
import jp.kasane.web.page.TaskPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of cases are found: navigation, tabs of a case, the page of the assessment task. */
@Configuration(proxyBeanMethods = false)
class CasePages {

    private static final String GROUP = "case";

    @Bean
    NavigationEntry caseNavigation() {
        return new NavigationEntry(30, "/cases", "casework.page.nav", Policy.VIEW_CASE);
    }

    @Bean
    Tab caseOverviewTab() {
        return new Tab(GROUP, 10, "/cases/{id}", "casework.page.tab.overview", Policy.VIEW_CASE);
    }

    @Bean
    Tab caseHouseholdTab() {
        return new Tab(GROUP, 20, "/cases/{id}/household", "casework.page.tab.household", Policy.VIEW_CASE);
    }

    @Bean
    Tab caseConsentsTab() {
        return new Tab(GROUP, 30, "/cases/{id}/consents", "casework.page.tab.consents", Policy.VIEW_CASE);
    }

    @Bean
    Tab caseAssessmentTab() {
        return new Tab(GROUP, 40, "/cases/{id}/assessment", "casework.page.tab.assessment", Policy.VIEW_CASE);
    }

    @Bean
    Tab caseTimelineTab() {
        return new Tab(GROUP, 50, "/cases/{id}/timeline", "casework.page.tab.timeline", Policy.VIEW_CASE);
    }

    @Bean
    Tab consentDocumentsTab() {
        return new Tab(
                "admin", 55, ConsentDocumentsPage.PATH, "casework.page.documents.tab", Policy.KEEP_CONSENT_DOCUMENTS);
    }

    @Bean
    TaskPage assessCasePage(Cases cases) {
        return new TaskPage(
                "casework/assess-case",
                subject -> "/cases/" + cases.get(subject.id()).number() + "/assessment/edit");
    }
}
