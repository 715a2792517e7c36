package jp.kasane.casework.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.casework.Visitor;
import org.jspecify.annotations.Nullable;

/** The searchable copy of a case. */
public record SearchEntry(String nameText, Set<String> nameGrams, String allText, Set<String> allGrams) {

    /**
     * @param texts number, title and free texts
     * @param members the household
     * @param before names that members had on record before they were corrected
     * @param visitor who came instead of the person
     */
    public static SearchEntry of(
            List<@Nullable String> texts,
            List<HouseholdMember> members,
            List<String> before,
            @Nullable Visitor visitor) {
        Stream<@Nullable String> household = members.stream().flatMap(m -> Stream.of(m.name(), m.kana()));
        List<String> names = normalised(
                Stream.of(household, before.stream(), Stream.ofNullable(visitor).map(Visitor::name))
                        .flatMap(each -> each));
        Stream<@Nullable String> addresses = members.stream().map(HouseholdMember::address);
        List<String> all = Stream.concat(names.stream(), normalised(Stream.concat(texts.stream(), addresses)).stream())
                .toList();
        return new SearchEntry(String.join("\n", names), grams(names), String.join("\n", all), grams(all));
    }

    private static List<String> normalised(Stream<? extends @Nullable String> texts) {
        return texts.filter(Objects::nonNull)
                .map(SearchText::normalise)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private static Set<String> grams(List<String> texts) {
        Set<String> grams = new LinkedHashSet<>();
        texts.forEach(t -> grams.addAll(SearchText.grams(t)));
        return grams;
    }
}
