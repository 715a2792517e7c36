package jp.kasane.retention.web;

import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.retention.DisclosureRequests;
import jp.kasane.retention.NewRequest;
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

/** Enters a disclosure request: whose, what for, how the identity was checked, who receives the file. */
@PageController
class NewRequestPage {

    private static final String OF_CASE = RequestsPage.PATH + "/new/case/{number:\\d{4}-\\d+}";
    private static final String OF_PERSON = RequestsPage.PATH + "/new/person/{personId:\\d{1,18}}";

    private final DisclosureRequests requests;
    private final People people;
    private final PageForms forms;
    private final Caller caller;

    NewRequestPage(DisclosureRequests requests, People people, PageForms forms, Caller caller) {
        this.requests = requests;
        this.people = people;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(OF_CASE)
    @Guarded(Policy.ANSWER_DISCLOSURE_REQUEST)
    String ofCase(@PathVariable String number, Model model) {
        return showCase(number, RequestInput.EMPTY, model);
    }

    @PostMapping(OF_CASE)
    @Guarded(Policy.ANSWER_DISCLOSURE_REQUEST)
    String enterCase(
            @PathVariable String number, @ModelAttribute("form") RequestInput form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> entered(requests.enter(form.toRequest(form.chosenMember(), null), number, caller.actor())),
                () -> showCase(number, form, model));
    }

    @GetMapping(OF_PERSON)
    @Guarded(Policy.ANSWER_DISCLOSURE_REQUEST)
    String ofPerson(@PathVariable long personId, Model model) {
        return showPerson(personId, RequestInput.EMPTY, model);
    }

    @PostMapping(OF_PERSON)
    @Guarded(Policy.ANSWER_DISCLOSURE_REQUEST)
    String enterPerson(
            @PathVariable long personId, @ModelAttribute("form") RequestInput form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> entered(requests.enter(form.toRequest(null, personId), null, caller.actor())),
                () -> showPerson(personId, form, model));
    }

    private static String entered(long id) {
        Flash.done("retention.page.request.entered");
        return RequestsPage.PATH + "/" + id;
    }

    private String showCase(String number, RequestInput form, Model model) {
        List<Option> members = requests.household(number, caller.actor()).stream()
                .map(member -> new Option(String.valueOf(member.id()), member.name() + "（" + member.relation() + "）"))
                .toList();
        model.addAttribute("members", members);
        model.addAttribute("whose", number);
        return show(RequestsPage.PATH + "/new/case/" + number, form, model);
    }

    private String showPerson(long personId, RequestInput form, Model model) {
        model.addAttribute(
                "whose",
                people.find(personId)
                        .orElseThrow(() -> ProblemException.notFound("retention.request.person-unknown"))
                        .name());
        return show(RequestsPage.PATH + "/new/person/" + personId, form, model);
    }

    private static String show(String path, RequestInput form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("path", path);
        model.addAttribute("identityOptions", Choices.identity());
        return "retention/request-new";
    }

    /** A request as typed. */
    record RequestInput(
            @Nullable String memberId,
            @Nullable String number,
            @Nullable String receivedOn,
            @Nullable String purpose,
            @Nullable String identityBy,
            @Nullable String identityNote,
            @Nullable String recipient) {

        static final RequestInput EMPTY = new RequestInput(null, null, null, null, null, null, null);

        long chosenMember() {
            if (memberId == null || !memberId.matches("\\d{1,18}")) {
                throw ProblemException.invalid("memberId", "retention.choice.missing");
            }
            return Long.parseLong(memberId);
        }

        NewRequest toRequest(@Nullable Long member, @Nullable Long person) {
            return new NewRequest(
                    plain(number),
                    member,
                    person,
                    Typed.date("receivedOn", receivedOn),
                    plain(purpose),
                    plain(identityBy),
                    plain(identityNote),
                    plain(recipient));
        }

        private static String plain(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }
}
