package jp.kasane.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.EnteredPerson;
import jp.kasane.identity.People;
import jp.kasane.identity.PeoplePreview;
import jp.kasane.identity.PersonLine;
import jp.kasane.identity.account.EnterPeople;
import jp.kasane.identity.model.PersonLines;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Registers people out of a table that somebody copied from a spreadsheet: first a look, then all rows or none. */
@PageController
class PastePeoplePage {

    private static final String PATH = PeoplePage.PATH + "/paste";
    private static final String DONE = PATH + "/done";
    private static final String ENTERED = "entered";

    private final PeoplePreview preview;
    private final EnterPeople enter;
    private final People people;
    private final PageForms forms;
    private final Caller caller;

    PastePeoplePage(PeoplePreview preview, EnterPeople enter, People people, PageForms forms, Caller caller) {
        this.preview = preview;
        this.enter = enter;
        this.people = people;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String show(Model model) {
        people.require(Policy.ADMINISTER_PEOPLE, caller.actor());
        model.addAttribute("form", new TableInput(null, null));
        return "identity/people-paste";
    }

    @PostMapping(PATH)
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String paste(
            @Valid @ModelAttribute("form") TableInput form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        if (form.isOnlyChecked()) {
            return check(form, errors, model);
        }
        return forms.submit(
                errors,
                () -> {
                    List<EnterPeople.Entered> entered = enter.enter(form.lines(), caller.actor());
                    RequestContextUtils.getOutputFlashMap(request).put(ENTERED, entered);
                    Flash.done("identity.page.paste.entered", entered.size());
                    return DONE;
                },
                () -> check(form, errors, model));
    }

    @GetMapping(DONE)
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String done(Model model) {
        people.require(Policy.ADMINISTER_PEOPLE, caller.actor());
        return model.containsAttribute(ENTERED) ? "identity/people-entered" : "redirect:" + PeoplePage.PATH;
    }

    /** A look changes nothing, so that it is no step of its own: reloading it does no harm. */
    private String check(TableInput form, BindingResult errors, Model model) {
        people.require(Policy.ADMINISTER_PEOPLE, caller.actor());
        if (!form.isStorable() && !errors.hasErrors()) {
            errors.rejectValue("rows", "web.page.unstorable-text", null, null);
        } else if (form.isStorable() && !form.isBlank()) {
            try {
                look(preview.of(form.lines(), caller.actor()), model);
            } catch (ProblemException refused) {
                if (!errors.hasErrors()) {
                    errors.rejectValue("rows", refused.messageKey(), refused.arguments(), null);
                }
            }
        }
        return "identity/people-paste";
    }

    private static void look(List<EnteredPerson> rows, Model model) {
        model.addAttribute("preview", rows);
        model.addAttribute(
                "faulty", rows.stream().filter(row -> !row.faults().isEmpty()).count());
        model.addAttribute("fresh", rows.stream().filter(EnteredPerson::isNew).count());
    }

    /**
     * A pasted table.
     *
     * @param step {@code enter} to enter the rows, else they are only looked at
     */
    record TableInput(
            @NotBlank(message = "{identity.page.paste.rows-required}")
            @Size(max = 200_000, message = "{identity.text.too-long}")
            @Nullable
            String rows,

            @Nullable String step) {

        boolean isOnlyChecked() {
            return !"enter".equals(step);
        }

        boolean isBlank() {
            return rows == null || rows.isBlank();
        }

        boolean isStorable() {
            return rows == null || rows.indexOf('\0') < 0;
        }

        List<PersonLine> lines() {
            return rows == null ? List.of() : PersonLines.parse(rows);
        }
    }
}
