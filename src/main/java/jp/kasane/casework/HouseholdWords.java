package jp.kasane.casework;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.FormerParticularsMapper;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By what a household can be recognised in texts that others wrote: names, readings, addresses, numbers. */
@Service
public class HouseholdWords {

    private static final int SHORTEST = 2;

    private final CaseMapper cases;
    private final MemberMapper members;
    private final FormerParticularsMapper former;

    HouseholdWords(CaseMapper cases, MemberMapper members, FormerParticularsMapper former) {
        this.cases = cases;
        this.members = members;
        this.former = former;
    }

    /** Everybody of the household, the dead included. */
    @Transactional(readOnly = true)
    public Set<Long> memberIds(long caseId) {
        return members.of(caseId).stream().map(MemberRow::id).collect(Collectors.toSet());
    }

    /** As stored, and names also without their spaces; the visitor included. Single characters are left out. */
    @Transactional(readOnly = true)
    public Set<String> of(long caseId) {
        return ofOthers(caseId, Set.of());
    }

    /**
     * As {@link #of}, without the members that are meant: by what all others can be recognised. What was recorded before a
     * correction counts as well; what somebody else is recognised by today is never taken for a former word of those meant.
     */
    @Transactional(readOnly = true)
    public Set<String> ofOthers(long caseId, Set<Long> meant) {
        Set<String> words = before(caseId, id -> !meant.contains(id));
        words.removeAll(before(caseId, meant::contains));
        Set<String> own = new LinkedHashSet<>();
        members.of(caseId)
                .forEach(member -> words(member).forEach(word -> add(meant.contains(member.id()) ? own : words, word)));
        cases.texts(caseId)
                .ifPresent(texts ->
                        Stream.of(texts.visitorName(), texts.visitorPhone()).forEach(word -> add(words, word)));
        // who lives together shares an address and a telephone
        words.removeAll(own);
        return words;
    }

    private Set<String> before(long caseId, LongPredicate whose) {
        Set<String> words = new LinkedHashSet<>();
        former.of(caseId).stream()
                .filter(was -> whose.test(was.memberId()))
                .flatMap(was ->
                        Stream.of(was.name(), was.kana(), was.address(), was.phone(), was.mobilePhone(), was.email()))
                .forEach(word -> add(words, word));
        return words;
    }

    /** By what these members can be recognised, and nobody else of the household. */
    @Transactional(readOnly = true)
    public Set<String> ofThese(long caseId, Set<Long> meant) {
        Set<String> words = of(caseId);
        words.removeAll(ofOthers(caseId, meant));
        return words;
    }

    private static Stream<@Nullable String> words(MemberRow member) {
        return Stream.of(
                member.name(), member.kana(), member.address(), member.phone(), member.mobilePhone(), member.email());
    }

    private static void add(Set<String> words, @Nullable String word) {
        if (word != null && word.strip().length() >= SHORTEST) {
            words.add(word.strip());
            words.add(word.replaceAll("[\\s\\u3000]", ""));
        }
    }
}
