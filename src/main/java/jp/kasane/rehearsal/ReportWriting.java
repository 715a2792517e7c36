package jp.kasane.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.council.Councils;
import jp.kasane.indicator.Indicators;
import jp.kasane.indicator.Invariants;
import jp.kasane.rehearsal.model.RehearsalReport;
import jp.kasane.rehearsal.model.RehearsalReport.CaseOutcome;
import jp.kasane.rehearsal.model.RehearsalReport.CouncilYear;
import jp.kasane.rehearsal.model.RehearsalReport.InvariantResult;
import jp.kasane.rehearsal.persistence.CaseEnd;
import jp.kasane.rehearsal.persistence.PathStep;
import jp.kasane.rehearsal.persistence.ReferralStep;
import jp.kasane.rehearsal.persistence.ReportMapper;
import jp.kasane.shared.FiscalYear;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the report from the records that the year left behind. */
@Component
class ReportWriting {

    private final ReportMapper mapper;
    private final Councils councils;
    private final CaseScript script;
    private final Invariants invariants;
    private final Indicators indicators;

    ReportWriting(
            ReportMapper mapper, Councils councils, CaseScript script, Invariants invariants, Indicators indicators) {
        this.mapper = mapper;
        this.councils = councils;
        this.script = script;
        this.invariants = invariants;
        this.indicators = indicators;
    }

    @Transactional(readOnly = true)
    public RehearsalReport write(FiscalYear year, double seconds) {
        return new RehearsalReport(
                councils.municipality().id(),
                year.year(),
                cases(),
                councilYears(),
                mapper.followUps(),
                mapper.issues(),
                indicators.of(year),
                invariantResults(),
                Math.round(seconds * 10) / 10.0);
    }

    private List<CaseOutcome> cases() {
        Map<Long, CaseEnd> ends =
                mapper.caseEnds().stream().collect(Collectors.toMap(CaseEnd::caseId, Function.identity()));
        Map<Long, List<PathStep>> paths = mapper.path().stream().collect(Collectors.groupingBy(PathStep::caseId));
        Map<Long, List<ReferralStep>> referrals =
                mapper.referrals().stream().collect(Collectors.groupingBy(ReferralStep::caseId));
        return script.all().entrySet().stream()
                .map(entry -> outcome(
                        entry.getValue().row(),
                        ends.get(entry.getKey()),
                        paths.getOrDefault(entry.getKey(), List.of()),
                        referrals.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private CaseOutcome outcome(int row, CaseEnd end, List<PathStep> path, List<ReferralStep> referrals) {
        return new CaseOutcome(
                row,
                end.number(),
                path.stream()
                        .map(step -> councils.get(step.councilCode()).pathName())
                        .toList(),
                end.outcome(),
                end.supportFoundAt(),
                end.closedOn(),
                path.stream().anyMatch(PathStep::careConference),
                referrals.stream().map(ReferralStep::toOutcome).toList());
    }

    private List<CouncilYear> councilYears() {
        return mapper.councilYears();
    }

    private List<InvariantResult> invariantResults() {
        return invariants.check().stream()
                .map(result -> new InvariantResult(
                        result.invariant().name(),
                        result.checked(),
                        result.violations().size()))
                .toList();
    }
}
