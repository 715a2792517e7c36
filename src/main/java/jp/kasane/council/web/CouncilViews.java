package jp.kasane.council.web;

import java.util.Arrays;
import java.util.List;
import jp.kasane.council.Cadence;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.FlowType;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Turns councils into what the API answers. */
@Component
class CouncilViews {

    private final Councils councils;
    private final CurrentTime time;
    private final MessageSource messages;

    CouncilViews(Councils councils, CurrentTime time, MessageSource messages) {
        this.councils = councils;
        this.time = time;
        this.messages = messages;
    }

    HierarchyView hierarchy() {
        return new HierarchyView(
                councils.municipality(),
                councils.layers(),
                councils.areas(),
                councils.all().stream().map(this::brief).toList(),
                councils.flows());
    }

    CouncilView brief(Council council) {
        return CouncilView.of(
                council, cadence(councils.cadence(council.code())), councils.legalMode(council.code(), time.today()));
    }

    CouncilDetails details(Council council) {
        FiscalYear year = FiscalYear.of(time.today());
        return new CouncilDetails(
                brief(council),
                councils.legalModes(council.code()),
                ways(council),
                year.label(),
                councils.plannedDates(council.code(), year));
    }

    CadenceView cadence(Cadence cadence) {
        String state =
                messages.getMessage("council.cadence.state." + cadence.state(), null, LocaleContextHolder.getLocale());
        return new CadenceView(
                cadence.kind(),
                cadence.state(),
                state,
                cadence.rrule(),
                cadence.anchor(),
                cadence.shift(),
                cadence.startTime(),
                cadence.place(),
                councils.get(cadence.councilCode()).sessionMinutes(),
                cadence.host(),
                cadence.stated(),
                cadence.assumed(),
                cadence.version());
    }

    private List<CouncilDetails.Way> ways(Council council) {
        return Arrays.stream(FlowType.values())
                .flatMap(type -> councils.target(council.code(), type).stream()
                        .map(target -> new CouncilDetails.Way(type, target.code())))
                .toList();
    }
}
