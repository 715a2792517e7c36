package jp.kasane.identity.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.EnrolPerson;
import jp.kasane.identity.Organisations;
import jp.kasane.identity.People;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.Option;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Registers one person. */
@PageController
class NewPersonPage {

    private static final String VIEW = "identity/person-new";
    private static final String PATH = PeoplePage.PATH + "/new";

    private final EnrolPerson enrol;
    private final Organisations organisations;
    private final People people;
    private final PageForms forms;
    private final Caller caller;

    NewPersonPage(EnrolPerson enrol, Organisations organisations, People people, PageForms forms, Caller caller) {
        this.enrol = enrol;
        this.organisations = organisations;
        this.people = people;
        this.forms = forms;
        this.caller = caller;
    }

    @ModelAttribute("roleOptions")
    List<Option> roleOptions() {
        return Choices.roles();
    }

    @ModelAttribute("organisations")
    List<String> organisations() {
        return organisations.names();
    }

    @GetMapping(PATH)
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String show(Model model) {
        people.require(Policy.ADMINISTER_PEOPLE, caller.actor());
        model.addAttribute("form", PersonInput.EMPTY);
        return VIEW;
    }

    @PostMapping(PATH)
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String enrol(@Valid @ModelAttribute("form") PersonInput form, BindingResult errors) {
        return forms.submit(
                errors,
                () -> {
                    long id = enrol.enrol(form.toNewPerson(), caller.actor());
                    Flash.done("identity.page.person.registered");
                    return PeoplePage.PATH + "/" + id;
                },
                () -> VIEW);
    }
}
