package jp.kasane.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kasane.casework.model.Particulars;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.FormerParticularsMapper;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberRow;
import jp.kasane.council.Area;
import jp.kasane.council.Councils;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.Consents;
import jp.kasane.privacy.rendition.Household;
import jp.kasane.privacy.rendition.HouseholdRecords;
import jp.kasane.privacy.rendition.KnownPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Everything identifying that a case's record holds of its people, with what they are called instead. */
@Component
class CaseHouseholds implements HouseholdRecords {

    private final FindCase find;
    private final CaseMapper cases;
    private final MemberMapper members;
    private final FormerParticularsMapper former;
    private final Consents consents;
    private final Councils councils;
    private final MessageSource messages;
    private final MemberLabels labels;

    CaseHouseholds(
            FindCase find,
            CaseMapper cases,
            MemberMapper members,
            FormerParticularsMapper former,
            Consents consents,
            Councils councils,
            MessageSource messages,
            MemberLabels labels) {
        this.find = find;
        this.cases = cases;
        this.members = members;
        this.former = former;
        this.consents = consents;
        this.councils = councils;
        this.messages = messages;
        this.labels = labels;
    }

    @Override
    public Household of(long caseId) {
        List<MemberRow> household = members.of(caseId);
        List<KnownPerson> people = new ArrayList<>();
        for (int i = 0; i < household.size(); i++) {
            people.add(person(household.get(i), labels.of(household, i)));
        }
        people.addAll(before(caseId, household, people));
        cases.texts(caseId)
                .flatMap(texts -> Optional.ofNullable(texts.visitor()))
                .ifPresent(visitor -> people.add(KnownPerson.named(
                        message("privacy.rendition.visitor"), visitor.name(), List.of(visitor.phone()))));
        people.addAll(besideConsents(household));
        Map<String, Area> areas = new HashMap<>();
        councils.areas().forEach(area -> areas.put(area.code(), area));
        return placed(people, areas.get(find.get(caseId).areaCode()), areas)
                .in(councils.municipality().name());
    }

    /** The same people as they were recorded before, called as they are now. Whoever is called so today comes first. */
    private List<KnownPerson> before(long caseId, List<MemberRow> household, List<KnownPerson> people) {
        List<Long> ids = household.stream().map(MemberRow::id).toList();
        return former.of(caseId).stream()
                .map(was -> person(was.particulars(), people.get(ids.indexOf(was.memberId()))))
                .toList();
    }

    private static KnownPerson person(Particulars was, KnownPerson now) {
        return new KnownPerson(
                now.called(),
                now.age(),
                was.names().filter(name -> !PeopleInWords.isNobodysName(name)).toList(),
                given(was.address()),
                given(was.phone(), was.mobilePhone()),
                given(was.email()),
                given(was.postalCode()),
                was.birthDate());
    }

    /** Who gave a consent for somebody, and who heard one; withdrawn ones included. */
    private List<KnownPerson> besideConsents(List<MemberRow> household) {
        List<Consent> all = household.isEmpty()
                ? List.of()
                : consents.of(household.stream().map(MemberRow::id).toList());
        return Stream.concat(
                        all.stream().flatMap(each -> thirds("privacy.rendition.giver", each.giverName())),
                        all.stream().flatMap(each -> thirds("privacy.rendition.witness", each.witness())))
                .distinct()
                .toList();
    }

    private Stream<KnownPerson> thirds(String called, @Nullable String words) {
        return given(words).stream()
                .flatMap(each -> PeopleInWords.of(each).stream())
                .map(name -> KnownPerson.named(message(called), name, List.of()));
    }

    private static Household placed(List<KnownPerson> people, @Nullable Area own, Map<String, Area> areas) {
        Area block = own == null || own.parentCode() == null ? null : areas.get(own.parentCode());
        if (own == null || block == null) {
            return new Household(people, own == null ? "" : own.name(), List.of());
        }
        return new Household(people, block.name(), List.of(own.name()));
    }

    private KnownPerson person(MemberRow m, String called) {
        return new KnownPerson(
                called,
                labels.age(m),
                given(m.name(), m.kana()),
                given(m.address()),
                given(m.phone(), m.mobilePhone()),
                given(m.email()),
                given(m.postalCode()),
                m.birthDate());
    }

    private static List<String> given(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(text -> text != null)
                .map(Objects::requireNonNull)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPANESE);
    }
}
