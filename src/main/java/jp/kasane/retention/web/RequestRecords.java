package jp.kasane.retention.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import jp.kasane.retention.ContentsSeen;
import jp.kasane.retention.DecideRequest;
import jp.kasane.retention.DisclosedRecord;
import jp.kasane.retention.DisclosureRequest;
import jp.kasane.retention.HandOver;
import jp.kasane.retention.RequestContents;
import jp.kasane.web.Caller;
import jp.kasane.web.StepUp;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageForms;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** The contents of a request: looked at, decided, and made into a file. The same of a household and of staff. */
@Component
class RequestRecords {

    /** How the fields of the form are called, with the record's key behind. */
    private static final String GROUND = "ground-";

    private static final String SEEN = "seen";

    private final DecideRequest decide;
    private final HandOver handOver;
    private final DisclosureFiles files;
    private final CodesInWords words;
    private final PageForms forms;
    private final Caller caller;
    private final StepUp stepUp;

    RequestRecords(
            DecideRequest decide,
            HandOver handOver,
            DisclosureFiles files,
            CodesInWords words,
            PageForms forms,
            Caller caller,
            StepUp stepUp) {
        this.decide = decide;
        this.handOver = handOver;
        this.files = files;
        this.words = words;
        this.forms = forms;
        this.caller = caller;
        this.stepUp = stepUp;
    }

    /**
     * @param whose last part of the page's path
     * @param sent what was typed when it was refused; empty at first
     */
    String show(long id, String whose, Map<String, String> sent, RequestPage.NothingTyped form, Model model) {
        RequestContents contents = decide.look(id, caller.actor());
        model.addAttribute("form", form);
        model.addAttribute("asked", contents.asked());
        model.addAttribute("base", RequestsPage.PATH + "/" + id + "/" + whose);
        model.addAttribute("codes", words);
        model.addAttribute("records", contents.records());
        model.addAttribute("leftToOthers", contents.leftToOthers());
        model.addAttribute("contents", contents);
        model.addAttribute("grounds", sent.isEmpty() ? contents.grounds() : grounds(sent));
        model.addAttribute("marked", marked(contents, sent));
        model.addAttribute("groundOptions", Choices.grounds());
        return "retention/request-records";
    }

    String decide(
            long id,
            String whose,
            Map<String, String> sent,
            RequestPage.NothingTyped form,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    decide.decide(id, grounds(sent), ContentsSeen.parse(sent.get(SEEN)), caller.actor());
                    Flash.done("retention.page.request.decided");
                    return RequestsPage.PATH + "/" + id + "/" + whose;
                },
                () -> show(id, whose, sent, form, model));
    }

    ResponseEntity<byte[]> json(long id) {
        return attachment(make(id, "JSON", files::json), MediaType.APPLICATION_JSON, "kaiji-" + id + ".json");
    }

    ResponseEntity<byte[]> html(long id) {
        return attachment(
                make(id, "HTML", files::html),
                MediaType.parseMediaType("text/html;charset=UTF-8"),
                "kaiji-" + id + ".html");
    }

    private byte[] make(long id, String format, BiFunction<DisclosureRequest, List<DisclosedRecord>, String> write) {
        stepUp.require();
        return handOver.make(id, format, write, caller.actor());
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

    /** What came or changed since the decision, or since the page was last shown. */
    private static Set<String> marked(RequestContents contents, Map<String, String> sent) {
        Set<String> marked = new HashSet<>(contents.newSinceDecision());
        if (sent.containsKey(SEEN)) {
            marked.addAll(contents.seen().newSince(ContentsSeen.parse(sent.get(SEEN))));
        }
        return marked;
    }

    /** By the record's key; empty where it is disclosed. */
    private static Map<String, String> grounds(Map<String, String> sent) {
        return sent.entrySet().stream()
                .filter(each -> each.getKey().startsWith(GROUND))
                .collect(Collectors.toMap(each -> each.getKey().substring(GROUND.length()), Map.Entry::getValue));
    }
}
