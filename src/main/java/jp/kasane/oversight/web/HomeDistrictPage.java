package jp.kasane.oversight.web;

import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Area;
import jp.kasane.council.Councils;
import jp.kasane.identity.People;
import jp.kasane.oversight.RecordHome;
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

/** 居住地区: in which district somebody who works here lives. */
@PageController
class HomeDistrictPage {

    private static final String PATH = "/admin/people/{id:\\d{1,18}}/home-district";

    private final RecordHome homes;
    private final People people;
    private final Councils councils;
    private final PageForms forms;
    private final Caller caller;

    HomeDistrictPage(RecordHome homes, People people, Councils councils, PageForms forms, Caller caller) {
        this.homes = homes;
        this.people = people;
        this.councils = councils;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String show(@PathVariable long id, Model model) {
        String area = homes.all(caller.actor()).get(id);
        model.addAttribute("form", new HomeInput(area));
        return shown(id, model);
    }

    @PostMapping(PATH)
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String record(@PathVariable long id, @ModelAttribute("form") HomeInput form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> {
                    homes.record(id, Typed.text(form.area()), caller.actor());
                    Flash.done("oversight.page.home.saved");
                    return "/admin/people/" + id;
                },
                () -> shown(id, model));
    }

    private String shown(long id, Model model) {
        model.addAttribute(
                "person", people.find(id).orElseThrow(() -> ProblemException.notFound("oversight.person.missing")));
        List<Option> areas = councils.areas().stream()
                .filter(Area::caseArea)
                .map(area -> new Option(area.code(), area.name()))
                .toList();
        model.addAttribute("areas", areas);
        return "oversight/home-district";
    }

    /** @param area code; empty for none */
    record HomeInput(@Nullable String area) {}
}
