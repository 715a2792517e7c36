package jp.kasane.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.FlowType;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what surrounds a case, as far as casework and the councils' plans know. */
@Service
public class LookAhead {

    private final FindCase find;
    private final ViewCase view;
    private final ViewerLevels levels;
    private final CarriedCases carried;
    private final CaseReach reach;
    private final OfficeNames offices;
    private final Councils councils;
    private final CurrentTime time;

    LookAhead(
            FindCase find,
            ViewCase view,
            ViewerLevels levels,
            CarriedCases carried,
            CaseReach reach,
            OfficeNames offices,
            Councils councils,
            CurrentTime time) {
        this.carried = carried;
        this.reach = reach;
        this.offices = offices;
        this.find = find;
        this.view = view;
        this.levels = levels;
        this.councils = councils;
        this.time = time;
    }

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND as for the case */
    @Transactional
    public CaseOutlook of(String number, Actor actor) {
        CaseRef ref = find.byNumber(number);
        view.level(ref, actor);
        String through = levels.decidingCouncil(ref.id(), actor);
        boolean mine = !carried.carried(Set.of(ref.id()), actor).isEmpty();
        return new CaseOutlook(
                name(ref.councilCode()),
                nextMeeting(ref.councilCode()),
                ref.state() == CaseState.CLOSED ? null : onConsent(ref.councilCode()),
                mine ? offices.ofCase(ref.id()) : null,
                mine,
                reached(ref.id()),
                name(through));
    }

    private List<Council> reached(long caseId) {
        Set<String> codes = reach.councils(caseId);
        return councils.all().stream()
                .filter(council -> codes.contains(council.code()))
                .toList();
    }

    private @Nullable String onConsent(@Nullable String code) {
        return code == null
                ? null
                : councils.target(code, FlowType.CONSENT_OBTAINED)
                        .map(Council::name)
                        .orElse(null);
    }

    private @Nullable String name(@Nullable String code) {
        return councils.all().stream()
                .filter(council -> council.code().equals(code))
                .map(Council::name)
                .findFirst()
                .orElse(code);
    }

    private @Nullable LocalDate nextMeeting(@Nullable String code) {
        if (code == null) {
            return null;
        }
        LocalDate today = time.today();
        FiscalYear year = FiscalYear.of(today);
        return Stream.of(year, new FiscalYear(year.year() + 1))
                .flatMap(each -> councils.plannedDates(code, each).stream())
                .filter(date -> !date.isBefore(today))
                .findFirst()
                .orElse(null);
    }
}
