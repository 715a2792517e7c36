package jp.kasane.escalation.web;

import jp.kasane.access.Policy;
import jp.kasane.council.CouncilFigures;
import jp.kasane.escalation.CountOpenReferrals;
import jp.kasane.web.page.Tab;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Referrals of a council, beside its other pages. */
@Configuration(proxyBeanMethods = false)
class CouncilReferrals {

    @Bean
    Tab councilReferralsTab() {
        return new Tab(
                "council", 30, "/councils/{id}/referrals", "escalation.page.tab.referrals", Policy.VIEW_REFERRALS);
    }

    @Bean
    CouncilFigures incomingReferralFigures(CountOpenReferrals counts, MessageSource messages) {
        return new OpenReferralFigures(true, counts, messages);
    }

    @Bean
    CouncilFigures outgoingReferralFigures(CountOpenReferrals counts, MessageSource messages) {
        return new OpenReferralFigures(false, counts, messages);
    }
}
