package jp.kasane.oversight.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.audit.chain.ChainEntry;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** Puts the people who work here and the numbers of cases in place of ids; households stay unnamed. */
@Component
class EntryLines {

    private final People people;
    private final Cases cases;

    EntryLines(People people, Cases cases) {
        this.people = people;
        this.cases = cases;
    }

    List<EntryLine> of(List<ChainEntry> entries) {
        Map<Long, String> names = names(entries.stream()
                .flatMap(each -> Stream.of(each.personId(), each.onBehalfOf(), accountOf(each)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<Long, String> numbers = new HashMap<>();
        cases.ofIds(entries.stream()
                        .filter(each -> each.targetType().equals("CASE") && each.targetId() > 0)
                        .map(ChainEntry::targetId)
                        .collect(Collectors.toSet()))
                .forEach((CaseRef ref) -> numbers.put(ref.id(), ref.number()));
        return entries.stream().map(each -> line(each, names, numbers)).toList();
    }

    Map<Long, String> names(Set<Long> personIds) {
        return people.findAll(personIds).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    private static EntryLine line(ChainEntry entry, Map<Long, String> names, Map<Long, String> numbers) {
        Long account = accountOf(entry);
        String id = entry.targetId() == 0 ? "" : String.valueOf(entry.targetId());
        String target = entry.targetType().equals("CASE") ? numbers.getOrDefault(entry.targetId(), id) : id;
        return new EntryLine(
                entry,
                entry.at().atZoneSameInstant(CurrentTime.ZONE).toOffsetDateTime(),
                entry.personId() == 0 ? "" : names.getOrDefault(entry.personId(), "#" + entry.personId()),
                entry.onBehalfOf() == null ? null : names.getOrDefault(entry.onBehalfOf(), "#" + entry.onBehalfOf()),
                account == null ? target : names.getOrDefault(account, target));
    }

    private static @org.jspecify.annotations.Nullable Long accountOf(ChainEntry entry) {
        return entry.targetType().equals("ACCOUNT") && entry.targetId() > 0 ? entry.targetId() : null;
    }
}
