package jp.kasane.escalation.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.CouncilFigures;
import jp.kasane.escalation.CountOpenReferrals;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** How many referrals are open at a council. */
class OpenReferralFigures implements CouncilFigures {

    private final boolean incoming;
    private final CountOpenReferrals counts;
    private final MessageSource messages;

    /** @param incoming those that came to the council, or else those that went out from it */
    OpenReferralFigures(boolean incoming, CountOpenReferrals counts, MessageSource messages) {
        this.incoming = incoming;
        this.counts = counts;
        this.messages = messages;
    }

    @Override
    public int order() {
        return incoming ? 30 : 31;
    }

    @Override
    public String labelKey() {
        return incoming ? "escalation.page.figure.in" : "escalation.page.figure.out";
    }

    @Override
    public Policy opensWith() {
        return Policy.VIEW_REFERRALS;
    }

    @Override
    public Map<String, Figure> of(Collection<String> councilCodes) {
        Map<String, Figure> figures = new HashMap<>();
        counts.at(councilCodes, incoming).forEach((code, open) -> figures.put(code, figure(code, open)));
        return figures;
    }

    private Figure figure(String code, long open) {
        String key = open < CountOpenReferrals.MOST ? "escalation.page.figure.items" : "escalation.page.figure.many";
        String value = messages.getMessage(key, new Object[] {open}, LocaleContextHolder.getLocale());
        return new Figure(
                value, null, "/councils/" + code + "/referrals?box=" + (incoming ? "in" : "out"), false, List.of());
    }
}
