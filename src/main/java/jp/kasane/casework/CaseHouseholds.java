package jp.kasane.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberRow;
import jp.kasane.council.Area;
import jp.kasane.council.Councils;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.Consents;
import jp.kasane.privacy.Pseudonyms;
import jp.kasane.privacy.rendition.Household;
import jp.kasane.privacy.rendition.HouseholdRecords;
import jp.kasane.privacy.rendition.KnownPerson;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Everything identifying that a case's record holds of its people, with what they are called instead. */
@Component
class CaseHouseholds implements HouseholdRecords {

    private final FindCase find;
    private final CaseMapper cases;
    private final MemberMapper members;
    private final Consents consents;
    private final Councils councils;
    private final MessageSource messages;
    private final CurrentTime time;

    CaseHouseholds(
            FindCase find,
            CaseMapper cases,
            MemberMapper members,
            Consents consents,
            Councils councils,
            MessageSource messages,
            CurrentTime time) {
        this.find = find;
        this.cases = cases;
        this.members = members;
        this.consents = consents;
        this.councils = councils;
        this.messages = messages;
        this.time = time;
    }

    @Override
    public Household of(long caseId) {
        List<MemberRow> household = members.of(caseId);
        List<KnownPerson> people = new ArrayList<>();
        for (int i = 0; i < household.size(); i++) {
            people.add(person(household.get(i), called(household, i)));
        }
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
                age(m),
                given(m.name(), m.kana()),
                given(m.address()),
                given(m.phone(), m.mobilePhone()),
                given(m.email()),
                given(m.postalCode()),
                m.birthDate());
    }

    /** A氏 for the person, 長男（50代） for whoever has a plain relation that nobody else has, B氏 for the others. */
    private String called(List<MemberRow> household, int position) {
        MemberRow member = household.get(position);
        String relation = Pseudonyms.relation(member.relation());
        boolean single = household.stream()
                        .filter(each -> each.relation().strip().equals(relation))
                        .count()
                == 1;
        if (position == 0 || relation == null || !single || List.of("本人", "世帯主").contains(relation)) {
            return message("privacy.person.label", Pseudonyms.letters(position));
        }
        String age = age(member);
        return age == null ? relation : message("privacy.rendition.relation", relation, age);
    }

    private @Nullable String age(MemberRow m) {
        LocalDate today = time.today();
        Integer decade = Pseudonyms.decade(m.birthDate(), m.ageBand(), today);
        if (decade == null) {
            return null;
        }
        return decade == 0 ? message("privacy.age.child") : message("privacy.age.decade", String.valueOf(decade));
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
