package jp.kasane.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.SimilarCase;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;

/** Finds the cases that meet the same gap. */
@Service
class CountSimilarCases {

    private final FindCase find;
    private final CaseMapper cases;
    private final CurrentTime time;

    CountSimilarCases(FindCase find, CaseMapper cases, CurrentTime time) {
        this.find = find;
        this.cases = cases;
        this.time = time;
    }

    SimilarCases similarTo(long caseId) {
        CaseRef self = find.get(caseId);
        LocalDate today = time.today();
        List<SimilarCase> others = cases.similar(caseId, today.minusMonths(12), today);
        Set<String> districts =
                others.stream().map(SimilarCase::areaCode).collect(Collectors.toCollection(TreeSet::new));
        districts.add(self.areaCode());
        return new SimilarCases(
                others.stream().map(SimilarCase::id).collect(Collectors.toUnmodifiableSet()), districts);
    }
}
