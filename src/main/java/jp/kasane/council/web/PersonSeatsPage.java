package jp.kasane.council.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.NewSeat;
import jp.kasane.council.SeatOverview;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.People;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.JapaneseDates;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.Option;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The seats of one person at all councils: give one more, end one. */
@PageController
class PersonSeatsPage {

    private static final String PATH = SeatsPage.PATH + "/person/{id:\\d+}";
    private static final List<String> SECRECY = List.of("STATUTORY", "PLEDGED", "NONE");

    private final SeatOverview overview;
    private final Seats seats;
    private final Councils councils;
    private final People people;
    private final CurrentTime time;
    private final PageForms forms;
    private final Caller caller;

    PersonSeatsPage(
            SeatOverview overview,
            Seats seats,
            Councils councils,
            People people,
            CurrentTime time,
            PageForms forms,
            Caller caller) {
        this.overview = overview;
        this.seats = seats;
        this.councils = councils;
        this.people = people;
        this.time = time;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.GIVE_OFFICES)
    String show(@PathVariable long id, Model model) {
        model.addAttribute(
                "form", new SeatInput(null, "MEMBER", null, "PLEDGED", JapaneseDates.format(time.today()), null));
        return fill(id, model);
    }

    @PostMapping(PATH)
    @Guarded(Policy.GIVE_OFFICES)
    String assign(
            @PathVariable long id, @Valid @ModelAttribute("form") SeatInput form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> {
                    seats.assign(form.toSeat(id), caller.actor());
                    Flash.done("council.page.admin.seat-given");
                    return pathOf(id);
                },
                () -> fill(id, model));
    }

    private String fill(long id, Model model) {
        model.addAttribute("seats", overview.ofPerson(id, caller.actor()));
        model.addAttribute(
                "person", people.find(id).orElseThrow(() -> ProblemException.notFound("identity.person.unknown")));
        model.addAttribute("names", councils.all().stream().collect(Collectors.toMap(Council::code, Council::name)));
        model.addAttribute(
                "councilOptions",
                councils.all().stream()
                        .map(council -> new Option(council.code(), council.name()))
                        .toList());
        model.addAttribute(
                "roleOptions",
                Arrays.stream(SeatRole.values())
                        .map(role -> new Option(role.name(), "council.role." + role))
                        .toList());
        model.addAttribute(
                "secrecyOptions",
                SECRECY.stream()
                        .map(code -> new Option(code, "council.page.secrecy." + code))
                        .toList());
        return "council/admin-person-seats";
    }

    private static String pathOf(long id) {
        return SeatsPage.PATH + "/person/" + id;
    }

    /** A seat to be given, as typed. */
    record SeatInput(
            @NotBlank(message = "{council.page.admin.council-required}") @Nullable
            String councilCode,

            @NotBlank(message = "{council.page.admin.role-required}") @Nullable
            String role,

            @NotBlank(message = "{council.page.admin.title-required}")
            @Size(max = 200, message = "{council.page.admin.title-long}")
            @Nullable
            String title,

            @NotBlank(message = "{council.page.admin.secrecy-required}") @Nullable
            String secrecy,

            @Nullable String from,
            @Nullable String until) {

        NewSeat toSeat(long personId) {
            SeatRole chosen = Arrays.stream(SeatRole.values())
                    .filter(each -> each.name().equals(role))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.invalid("role", "council.page.admin.role-required"));
            if (secrecy == null || !SECRECY.contains(secrecy)) {
                throw ProblemException.invalid("secrecy", "council.page.admin.secrecy-required");
            }
            return new NewSeat(
                    String.valueOf(councilCode),
                    chosen,
                    String.valueOf(Typed.text(title)),
                    secrecy,
                    personId,
                    Typed.date("from", from),
                    Typed.optionalDate("until", until));
        }
    }
}
