package jp.kasane.followup.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.CouncilFigures;
import jp.kasane.followup.CountLateActions;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How many promised actions are late at a council. */
@Component
class LateActionFigures implements CouncilFigures {

    private final CountLateActions counts;
    private final MessageSource messages;

    LateActionFigures(CountLateActions counts, MessageSource messages) {
        this.counts = counts;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String labelKey() {
        return "followup.page.figure.late";
    }

    @Override
    public Policy opensWith() {
        return Policy.VIEW_ACTIONS;
    }

    @Override
    public Map<String, Figure> of(Collection<String> councilCodes) {
        Map<String, Figure> figures = new HashMap<>();
        counts.at(councilCodes).forEach((code, late) -> figures.put(code, figure(code, late)));
        return figures;
    }

    private Figure figure(String code, long late) {
        String key = late < CountLateActions.MOST ? "followup.page.figure.items" : "followup.page.figure.many";
        String value = messages.getMessage(key, new Object[] {late}, LocaleContextHolder.getLocale());
        return new Figure(value, null, "/councils/" + code + "/actions", true, List.of());
    }
}
