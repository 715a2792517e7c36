package jp.kasane.oversight.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.audit.EntryFilter;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.CurrentTime;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an auditor asks of the log. All of it is codes, and may stand in an address.
 *
 * @param person login
 * @param number of a case
 */
record LogInput(
        @Nullable String from,
        @Nullable String until,
        @Nullable String person,
        @Nullable String kind,
        @Nullable String number,
        @Nullable String council,
        @Nullable String result) {

    /** What nobody has is looked for under an id that nobody has. */
    private static final long NONE = -1;

    EntryFilter toFilter(People people, Cases cases) {
        String login = Typed.text(person);
        String wanted = Typed.text(number);
        return new EntryFilter(
                start(Typed.optionalDate("from", from), 0),
                start(Typed.optionalDate("until", until), 1),
                login == null ? null : people.findByLogin(login).map(Person::id).orElse(NONE),
                Typed.text(kind),
                wanted == null ? null : idOf(wanted, cases),
                Typed.text(council),
                Typed.text(result));
    }

    /** The page's address with what is asked. */
    public String path() {
        return UriComponentsBuilder.fromPath(LogPage.PATH)
                .queryParam("from", text(from))
                .queryParam("until", text(until))
                .queryParam("person", text(person))
                .queryParam("kind", text(kind))
                .queryParam("number", text(number))
                .queryParam("council", text(council))
                .queryParam("result", text(result))
                .encode()
                .toUriString();
    }

    public boolean limits() {
        return Stream.of(from, until, person, kind, number, council, result)
                .anyMatch(each -> !text(each).isEmpty());
    }

    private static Long idOf(String number, Cases cases) {
        return cases.ofNumbers(List.of(number)).stream()
                .findFirst()
                .map(CaseRef::id)
                .orElse(NONE);
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day, int later) {
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(CurrentTime.ZONE).toOffsetDateTime();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
