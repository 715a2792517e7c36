package jp.kasane.identity.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.EditPerson;
import jp.kasane.identity.Organisations;
import jp.kasane.identity.PeopleDirectory;
import jp.kasane.identity.PersonEntry;
import jp.kasane.identity.SetRoles;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
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

/** One person: what is known, roles, and what administrators did. */
@PageController
class PersonPage {

    static final String PATH = PeoplePage.PATH + "/{id:\\d+}";

    private final PersonView view;
    private final EditPerson edit;
    private final SetRoles setRoles;
    private final PageForms forms;
    private final Caller caller;

    PersonPage(PersonView view, EditPerson edit, SetRoles setRoles, PageForms forms, Caller caller) {
        this.view = view;
        this.edit = edit;
        this.setRoles = setRoles;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String show(@PathVariable long id, Model model) {
        return view.show(id, model);
    }

    @PostMapping(PATH)
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String edit(
            @PathVariable long id, @Valid @ModelAttribute("form") PersonInput form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> {
                    edit.edit(id, form.toCorrection(), Typed.whole("version", form.version()), caller.actor());
                    Flash.done("identity.page.person.edited");
                    return pathOf(id);
                },
                () -> view.show(id, model));
    }

    @PostMapping(PATH + "/roles")
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String roles(@PathVariable long id, @ModelAttribute("roles") RolesInput roles, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> {
                    setRoles.set(id, PersonInput.rolesOf(roles.held()), caller.actor());
                    Flash.done("identity.page.person.roles-set");
                    return pathOf(id);
                },
                () -> view.show(id, model));
    }

    static String pathOf(long id) {
        return PeoplePage.PATH + "/" + id;
    }

    /** Codes of the roles that are ticked. */
    record RolesInput(@Nullable List<String> held) {

        static RolesInput of(PersonEntry entry) {
            return new RolesInput(entry.roles().stream().map(Enum::name).toList());
        }
    }

    /** Fills the page of one person, also beside a form that was refused. */
    @org.springframework.stereotype.Component
    static class PersonView {

        private final PeopleDirectory directory;
        private final Organisations organisations;
        private final Caller caller;

        PersonView(PeopleDirectory directory, Organisations organisations, Caller caller) {
            this.directory = directory;
            this.organisations = organisations;
            this.caller = caller;
        }

        String show(long id, Model model) {
            PersonEntry person = directory.get(id, caller.actor());
            model.addAttribute("person", person);
            model.addAttribute("changes", directory.changes(id, caller.actor()));
            model.addAttribute("roleOptions", Choices.roles());
            model.addAttribute("organisations", organisations.names());
            addUnlessTyped(model, "form", PersonInput.of(person));
            addUnlessTyped(model, "roles", RolesInput.of(person));
            addUnlessTyped(model, "account", new AccountPage.LoginInput(null));
            return "identity/person";
        }

        private static void addUnlessTyped(Model model, String name, Object input) {
            if (!model.containsAttribute(name)) {
                model.addAttribute(name, input);
            }
        }
    }
}
