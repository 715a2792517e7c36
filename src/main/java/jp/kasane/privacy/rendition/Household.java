package jp.kasane.privacy.rendition;

import java.util.List;

/**
 * Everything identifying that the record knows of a household.
 *
 * @param people whose label wins where they share a string, first
 * @param block the area that is large enough to be named
 * @param places names of the smaller areas that it lives in
 * @param spared names of people who are no secret here, such as members who attended
 * @param municipality in which it lives; empty when not told
 */
public record Household(
        List<KnownPerson> people, String block, List<String> places, List<String> spared, String municipality) {

    public Household(List<KnownPerson> people, String block, List<String> places) {
        this(people, block, places, List.of(), "");
    }

    public Household in(String where) {
        return new Household(people, block, places, spared, where);
    }

    public Household sparing(List<String> names) {
        return new Household(people, block, places, names, municipality);
    }

    /**
     * Spares people who are here and nobody of the household: one who heard a consent is known to the record, and no secret
     * where they sit.
     */
    public Household admitting(List<String> present) {
        List<KnownPerson> absent = people.stream()
                .filter(person -> {
                    WholeNames names = new WholeNames(person.names());
                    return present.stream().noneMatch(names::in);
                })
                .toList();
        return of(absent).sparing(present);
    }

    /** The same of these people only. */
    public Household of(List<KnownPerson> some) {
        return new Household(some, block, places, spared, municipality);
    }

    public Household naming(List<String> smallAreas) {
        return new Household(
                people,
                block,
                places.stream().filter(place -> !smallAreas.contains(place)).toList(),
                spared,
                municipality);
    }

    /** What changes with the record; confirmed renditions keep its hash. The municipality is none of it. */
    @Override
    public String toString() {
        return "Household[people=%s, block=%s, places=%s, spared=%s]".formatted(people, block, places, spared);
    }
}
