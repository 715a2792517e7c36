package jp.kasane.retention.web;

import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.retention.DisclosureRequest;
import jp.kasane.retention.DisclosureRequests;
import jp.kasane.retention.HandOver;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import jp.kasane.web.StepUp;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One disclosure request: what is left out on which ground, and the file for the person. */
@PageController
class RequestPage {

    private static final String PATH = RequestsPage.PATH + "/{id:\\d{1,18}}";

    /** How the fields of the form are called, with the record's key behind. */
    private static final String GROUND = "ground-";

    private final DisclosureRequests requests;
    private final HandOver handOver;
    private final DisclosureFiles files;
    private final CodesInWords words;
    private final PageForms forms;
    private final Caller caller;
    private final StepUp stepUp;

    RequestPage(
            DisclosureRequests requests,
            HandOver handOver,
            DisclosureFiles files,
            CodesInWords words,
            PageForms forms,
            Caller caller,
            StepUp stepUp) {
        this.requests = requests;
        this.handOver = handOver;
        this.files = files;
        this.words = words;
        this.forms = forms;
        this.caller = caller;
        this.stepUp = stepUp;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ANSWER_DISCLOSURE_REQUEST)
    String show(@PathVariable long id, Model model) {
        return show(id, new NothingTyped(), model);
    }

    @PostMapping(PATH + "/decide")
    @Guarded(Policy.ANSWER_DISCLOSURE_REQUEST)
    String decide(
            @PathVariable long id,
            @RequestParam Map<String, String> sent,
            @ModelAttribute("form") NothingTyped form,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    requests.decide(id, grounds(sent), caller.actor());
                    Flash.done("retention.page.request.decided");
                    return RequestsPage.PATH + "/" + id;
                },
                () -> show(id, form, model));
    }

    @PostMapping(PATH + "/close")
    @Guarded(Policy.ANSWER_DISCLOSURE_REQUEST)
    String close(@PathVariable long id, @ModelAttribute("form") NothingTyped form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> {
                    requests.close(id, caller.actor());
                    Flash.done("retention.page.request.closed");
                    return RequestsPage.PATH + "/" + id;
                },
                () -> show(id, form, model));
    }

    @PostMapping(PATH + "/json")
    @Guarded(Policy.ANSWER_DISCLOSURE_REQUEST)
    ResponseEntity<byte[]> json(@PathVariable long id) {
        stepUp.require();
        byte[] file = handOver.make(id, "JSON", files::json, caller.actor());
        return attachment(file, MediaType.APPLICATION_JSON, "kaiji-" + id + ".json");
    }

    @PostMapping(PATH + "/html")
    @Guarded(Policy.ANSWER_DISCLOSURE_REQUEST)
    ResponseEntity<byte[]> html(@PathVariable long id) {
        stepUp.require();
        byte[] file = handOver.make(id, "HTML", files::html, caller.actor());
        return attachment(file, MediaType.parseMediaType("text/html;charset=UTF-8"), "kaiji-" + id + ".html");
    }

    /** Its name tells the number within Kasane and nothing of the person. */
    private static ResponseEntity<byte[]> attachment(byte[] file, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file);
    }

    private String show(long id, NothingTyped form, Model model) {
        Actor actor = caller.actor();
        DisclosureRequest request = requests.get(id, actor);
        model.addAttribute("form", form);
        model.addAttribute("asked", request);
        model.addAttribute("codes", words);
        model.addAttribute("records", requests.preview(id, actor));
        model.addAttribute("handovers", requests.handovers(id, actor));
        model.addAttribute("groundOptions", Choices.grounds());
        return "retention/request";
    }

    /** By the record's key; empty where it is disclosed. */
    private static Map<String, String> grounds(Map<String, String> sent) {
        return sent.entrySet().stream()
                .filter(each -> each.getKey().startsWith(GROUND))
                .collect(Collectors.toMap(each -> each.getKey().substring(GROUND.length()), Map.Entry::getValue));
    }

    /** A form with buttons only. */
    record NothingTyped() {}
}
