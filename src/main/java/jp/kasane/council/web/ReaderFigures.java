package jp.kasane.council.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.council.CouncilFigures;
import jp.kasane.council.CouncilFigures.Figure;
import jp.kasane.council.FigureRights;
import jp.kasane.shared.Actor;
import jp.kasane.web.page.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Figures of councils as far as somebody may read them: who may not see cases is told those of the own councils only. */
@Component
class ReaderFigures {

    private final List<CouncilFigures> figures;
    private final FigureRights rights;
    private final MessageSource messages;

    ReaderFigures(List<CouncilFigures> figures, FigureRights rights, MessageSource messages) {
        this.figures = figures.stream()
                .sorted(Comparator.comparingInt(CouncilFigures::order))
                .toList();
        this.rights = rights;
        this.messages = messages;
    }

    /** Every kind, in their order. */
    List<CouncilFigures> kinds() {
        return figures;
    }

    /** By the label's key, then by council; 秘匿 where the viewer may not know. */
    Map<String, Map<String, Figure>> of(Collection<String> councilCodes, Viewer viewer) {
        boolean exact = rights.exactEverywhere(new Actor(viewer.personId()));
        Set<String> own = viewer.councils();
        List<String> told = councilCodes.stream()
                .filter(code -> exact || own.contains(code))
                .toList();
        Map<String, Map<String, Figure>> all = new HashMap<>();
        for (CouncilFigures kind : figures) {
            Map<String, Figure> shown = new HashMap<>(kind.of(kind.countsCases() ? told : councilCodes));
            if (kind.countsCases()) {
                councilCodes.stream()
                        .filter(code -> !told.contains(code))
                        .forEach(code -> shown.put(code, withheld(code)));
            }
            all.put(kind.labelKey(), shown);
        }
        return all;
    }

    private Figure withheld(String code) {
        String value = messages.getMessage("council.page.withheld", null, LocaleContextHolder.getLocale());
        return new Figure(value, null, "/councils/" + code, false, List.of());
    }
}
