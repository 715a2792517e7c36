package jp.kasane.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kasane.casework.model.CaseNumber;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;

/** Finds a case or tells that there is none. */
@Service
class FindCase {

    private final CaseMapper cases;

    FindCase(CaseMapper cases) {
        this.cases = cases;
    }

    CaseRef get(long caseId) {
        return cases.find(caseId).orElseThrow(() -> missing(String.valueOf(caseId)));
    }

    List<CaseRef> ofIds(Collection<Long> caseIds) {
        return caseIds.isEmpty() ? List.of() : cases.findAll(caseIds);
    }

    CaseRef byNumber(String number) {
        return Optional.of(number)
                .filter(CaseNumber::isOne)
                .flatMap(cases::findByNumber)
                .orElseThrow(() -> missing(number));
    }

    List<CaseRef> ofNumbers(Collection<String> numbers) {
        String[] possible = numbers.stream().filter(CaseNumber::isOne).toArray(String[]::new);
        return possible.length == 0 ? List.of() : cases.findAllByNumber(possible);
    }

    static ProblemException missing(String number) {
        return ProblemException.notFound("casework.case.missing", number);
    }
}
