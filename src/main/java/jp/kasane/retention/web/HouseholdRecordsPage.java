package jp.kasane.retention.web;

import java.util.Map;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.web.page.PageController;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Contents of the request of somebody of a household, for the CSWs who carry the case. */
@PageController
class HouseholdRecordsPage {

    private static final String WHOSE = "household";
    private static final String PATH = RequestPage.PATH + "/" + WHOSE;

    private final RequestRecords records;

    HouseholdRecordsPage(RequestRecords records) {
        this.records = records;
    }

    @GetMapping(PATH)
    @Guarded(Policy.DECIDE_HOUSEHOLD_REQUEST)
    String show(@PathVariable long id, Model model) {
        return records.show(id, WHOSE, Map.of(), new RequestPage.NothingTyped(), model);
    }

    @PostMapping(PATH + "/decide")
    @Guarded(Policy.DECIDE_HOUSEHOLD_REQUEST)
    String decide(
            @PathVariable long id,
            @RequestParam Map<String, String> sent,
            @ModelAttribute("form") RequestPage.NothingTyped form,
            BindingResult errors,
            Model model) {
        return records.decide(id, WHOSE, sent, form, errors, model);
    }

    @PostMapping(PATH + "/json")
    @Guarded(Policy.DECIDE_HOUSEHOLD_REQUEST)
    ResponseEntity<byte[]> json(@PathVariable long id) {
        return records.json(id);
    }

    @PostMapping(PATH + "/html")
    @Guarded(Policy.DECIDE_HOUSEHOLD_REQUEST)
    ResponseEntity<byte[]> html(@PathVariable long id) {
        return records.html(id);
    }
}
