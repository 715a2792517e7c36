package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every string that identifies a household, longest first; of equal ones that of the first person. */
final class HouseholdNeedles {

    private HouseholdNeedles() {}

    static List<Needle> of(Household household, Wording wording) {
        List<Needle> needles = new ArrayList<>();
        for (KnownPerson person : household.people()) {
            person.names().forEach(name -> needles.addAll(NameNeedles.of(name, person.called())));
            person.addresses()
                    .forEach(address -> needles.addAll(
                            AddressNeedles.of(address, household.municipality(), household.block(), wording)));
            person.phones().forEach(phone -> needles.addAll(NumberNeedles.phone(phone, wording.phone())));
            person.mails().forEach(mail -> needles.addAll(NumberNeedles.mail(mail, wording.mail())));
            person.numbers().forEach(number -> needles.addAll(NumberNeedles.number(number, wording.number())));
            if (person.birthDate() != null) {
                String age = person.age() == null ? wording.number() : person.age();
                needles.addAll(BirthDateNeedles.of(person.birthDate(), age, wording));
            }
        }
        household
                .places()
                .forEach(place ->
                        needles.add(Needle.of(place, SpanKind.PLACE, Gap.NAME, Boundary.HOUSE, household.block())));
        household.spared().forEach(name -> needles.add(Needle.of(name, SpanKind.SPARED, Gap.NAME, Boundary.NONE, "")));
        return distinct(needles);
    }

    private static List<Needle> distinct(List<Needle> needles) {
        Map<String, Needle> first = new LinkedHashMap<>();
        needles.stream()
                .filter(needle -> !needle.folded().isEmpty())
                .forEach(needle -> first.merge(needle.folded(), needle, Needle::or));
        return first.values().stream()
                .sorted(Comparator.comparingInt((Needle n) -> n.folded().length())
                        .reversed())
                .toList();
    }
}
