package jp.kasane.casework;

import java.util.ArrayList;
import java.util.List;
import jp.kasane.casework.model.SearchEntry;
import jp.kasane.casework.persistence.AssessmentMapper;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.CaseTexts;
import jp.kasane.casework.persistence.FormerParticularsMapper;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberRow;
import jp.kasane.casework.persistence.SearchMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the searchable copy of a case up to date. */
@Service
class IndexCase {

    private final CaseMapper cases;
    private final MemberMapper members;
    private final FormerParticularsMapper former;
    private final AssessmentMapper assessments;
    private final SearchMapper search;

    IndexCase(
            CaseMapper cases,
            MemberMapper members,
            FormerParticularsMapper former,
            AssessmentMapper assessments,
            SearchMapper search) {
        this.cases = cases;
        this.members = members;
        this.former = former;
        this.assessments = assessments;
        this.search = search;
    }

    void refresh(CaseRef ref) {
        CaseTexts texts = cases.texts(ref.id()).orElseThrow();
        List<@Nullable String> searchable = new ArrayList<>(List.of(ref.number(), texts.title(), texts.freeText()));
        assessments.last(ref.id()).ifPresent(a -> searchable.addAll(List.of(a.strengths(), a.wishes(), a.policy())));
        search.put(
                ref.id(),
                SearchEntry.of(
                        searchable,
                        members.of(ref.id()).stream().map(MemberRow::member).toList(),
                        former.of(ref.id()).stream()
                                .flatMap(was -> was.particulars().names())
                                .toList(),
                        texts.visitor()));
    }
}
