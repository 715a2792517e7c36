package jp.kasane.identity.provider;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.MappedSeat;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom a provider lets in, and what its groups give ({@code kasane.oidc.people}).
 *
 * @param register whether somebody unknown whose groups give something is registered at the first sign-in
 * @param linkByLogin whether an account with the same sign-in name is linked at the first sign-in; only for a provider
 *     that lets nobody choose the own sign-in name
 * @param municipality where new people are registered for whom no rule of a municipality's own speaks; null for the only
 *     one: where there are several, nobody lands in one by chance
 */
@ConfigurationProperties("kasane.oidc.people")
record ProviderRules(
        @DefaultValue("false") boolean register,
        @DefaultValue("false") boolean linkByLogin,
        @Nullable String municipality,
        @DefaultValue List<Rule> rules) {

    /**
     * What one group gives; several may give the same.
     *
     * @param municipality in which alone it counts; null for all
     * @param group regular expression for the whole name; its first parenthesis can stand in {@code council} as $1
     * @param role given for all councils; the administrator's role only when it stands here
     * @param council code of the council at which a seat is given, together with {@code seat} and {@code title}
     */
    record Rule(
            @Nullable String municipality,
            String group,
            @Nullable GlobalRole role,
            @Nullable String organisation,
            @Nullable String council,
            @Nullable String seat,
            @Nullable String title,
            @DefaultValue("NONE") String secrecy) {

        private boolean counts(String where) {
            return municipality == null || municipality.equals(where);
        }

        private Stream<Matcher> matching(Set<String> groups) {
            Pattern pattern = Pattern.compile(group);
            return groups.stream().sorted().map(pattern::matcher).filter(Matcher::matches);
        }

        private @Nullable MappedSeat seat(Matcher match) {
            return council == null || seat == null || title == null
                    ? null
                    : new MappedSeat(match.replaceFirst(council), seat, title, secrecy);
        }
    }

    /** The rules as they count in one municipality. */
    ProviderRules in(String where) {
        return new ProviderRules(
                register,
                linkByLogin,
                municipality,
                rules.stream().filter(rule -> rule.counts(where)).toList());
    }

    /** Whose own rules speak of these groups. */
    Set<String> municipalities(Set<String> groups) {
        return given(groups, rule -> match -> rule.municipality()).collect(Collectors.toSet());
    }

    boolean giveAnything(Set<String> groups) {
        return rules.stream().anyMatch(rule -> rule.matching(groups).findAny().isPresent());
    }

    Set<GlobalRole> roles(Set<String> groups) {
        return given(groups, rule -> match -> rule.role()).collect(Collectors.toSet());
    }

    /** The first one that a group tells; null when none does. */
    @Nullable
    String organisation(Set<String> groups) {
        return given(groups, rule -> match -> rule.organisation()).findFirst().orElse(null);
    }

    Set<MappedSeat> seats(Set<String> groups) {
        return given(groups, rule -> rule::seat).collect(Collectors.toSet());
    }

    private <T> Stream<T> given(Set<String> groups, Function<Rule, Function<Matcher, @Nullable T>> what) {
        return rules.stream()
                .flatMap(rule -> rule.matching(groups)
                        .flatMap(match -> Stream.ofNullable(what.apply(rule).apply(match))));
    }
}
