package jp.kasane.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.Narrowing;
import jp.kasane.privacy.RecallMeasure;
import jp.kasane.privacy.Withdrawal;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.page.Option;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A partial withdrawal as typed: what stays is ticked.
 *
 * @param scope what is explicitly left out, in words
 * @param note what else is to be known about what was already shared
 * @param measure what the councils that lose something do with what they were given
 * @param others ticked when the person's other consents are withdrawn as a whole
 * @param seen what was ticked when it was shown what follows; empty before
 */
record NarrowingInput(
        @NotBlank(message = "{casework.page.need.on}") String on,

        @NotEmpty(message = "{casework.page.narrow.need}") List<String> purposes,

        @NotEmpty(message = "{casework.page.narrow.need}") List<String> recipients,

        @NotEmpty(message = "{casework.page.narrow.need}") List<String> items,

        String scope,
        String note,
        String measure,
        @Nullable Boolean others,
        String seen) {

    private static final String ALL = "ALL";

    NarrowingInput {
        on = Lists.given(on);
        purposes = Lists.given(purposes);
        recipients = Lists.given(recipients);
        items = Lists.given(items);
        scope = Lists.given(scope);
        note = Lists.given(note);
        measure = measure == null ? RecallMeasure.RETURN.name() : measure;
        seen = Lists.given(seen);
    }

    /** Everything is ticked as it was consented to. */
    static NarrowingInput of(Consent consent, String today, CaseCodes codes) {
        return new NarrowingInput(
                today,
                List.copyOf(consent.purposes()),
                values(each(codes.recipients(), consent.recipients())),
                values(each(codes.items(), consent.items())),
                Lists.given(consent.scope()),
                "",
                RecallMeasure.RETURN.name(),
                false,
                "");
    }

    /** What is ticked, to tell whether the one who records it has seen what follows from that. */
    public String ticked() {
        return Stream.of(purposes, recipients, items, isWithOthers() ? List.of("OTHERS") : List.<String>of())
                .map(each -> each.stream().sorted().collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    boolean isWithOthers() {
        return Boolean.TRUE.equals(others);
    }

    boolean isForeseen() {
        return seen.equals(ticked());
    }

    /** What can stay, one by one: of everything, each of it. */
    static List<Option> each(List<Option> options, Set<String> consented) {
        return options.stream()
                .filter(option -> !option.value().equals(ALL))
                .filter(option -> consented.contains(ALL) || consented.contains(option.value()))
                .toList();
    }

    Narrowing toNarrowing(Consent consent, CaseCodes codes) {
        return new Narrowing(
                Set.copyOf(purposes),
                left(recipients, codes.recipients(), consent.recipients()),
                left(items, codes.items(), consent.items()),
                Typed.text(scope),
                new Withdrawal(Typed.date("on", on), Typed.text(note), chosen(), Map.of()));
    }

    /** While nothing of everything was taken away, it stays everything: councils of the future, too. */
    private static Set<String> left(List<String> ticked, List<Option> options, Set<String> consented) {
        boolean whole = consented.contains(ALL) && Set.copyOf(ticked).containsAll(values(each(options, consented)));
        return whole ? Set.of(ALL) : Set.copyOf(ticked);
    }

    private static List<String> values(List<Option> options) {
        return options.stream().map(Option::value).collect(Collectors.toList());
    }

    private RecallMeasure chosen() {
        return Stream.of(RecallMeasure.values())
                .filter(each -> each.name().equals(measure))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("measure", "web.page.unreadable"));
    }
}
