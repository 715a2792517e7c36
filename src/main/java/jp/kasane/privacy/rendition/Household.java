package jp.kasane.privacy.rendition;

import java.util.List;

/**
 * Everything identifying that the record knows of a household.
 *
 * @param people whose label wins where they share a string, first
 * @param block the area that is large enough to be named
 * @param places names of the smaller areas that it lives in
 * @param spared names of people who are no secret here, such as members who attended
 */
public record Household(List<KnownPerson> people, String block, List<String> places, List<String> spared) {

    public Household(List<KnownPerson> people, String block, List<String> places) {
        this(people, block, places, List.of());
    }

    public Household sparing(List<String> names) {
        return new Household(people, block, places, names);
    }

    public Household naming(List<String> smallAreas) {
        return new Household(
                people,
                block,
                places.stream().filter(place -> !smallAreas.contains(place)).toList(),
                spared);
    }
}
