package jp.kasane.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.audit.AccessKind;
import jp.kasane.audit.AccessResult;
import jp.kasane.audit.chain.ChainEntry;
import jp.kasane.casework.Cases;
import jp.kasane.identity.People;
import jp.kasane.oversight.LogSearch;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import jp.kasane.web.StepUp;
import jp.kasane.web.page.Option;
import jp.kasane.web.page.PageController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 閲覧記録: the access log with filters, one entry, and a file of what the filters let through. */
@PageController
class LogPage {

    static final String PATH = "/audit";
    private static final String VIEW = "oversight/log";

    private final LogSearch search;
    private final EntryLines lines;
    private final People people;
    private final Cases cases;
    private final EntryCsv csv;
    private final StepUp stepUp;
    private final Caller caller;

    LogPage(
            LogSearch search,
            EntryLines lines,
            People people,
            Cases cases,
            EntryCsv csv,
            StepUp stepUp,
            Caller caller) {
        this.search = search;
        this.lines = lines;
        this.people = people;
        this.cases = cases;
        this.csv = csv;
        this.stepUp = stepUp;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.READ_ACCESS_LOG)
    String list(@ModelAttribute("form") LogInput form, BindingResult errors, Paging paging, Model model) {
        Page<ChainEntry> page = new Page<>(List.of(), null);
        try {
            page = search.find(form.toFilter(people, cases), paging, caller.actor());
        } catch (ProblemException e) {
            tell(e, errors);
        }
        return shown(page, model);
    }

    private static void tell(ProblemException refused, BindingResult errors) {
        if (refused.field() == null || errors.getFieldType(refused.field()) == null) {
            throw refused;
        }
        errors.rejectValue(refused.field(), refused.messageKey(), refused.arguments(), null);
    }

    private String shown(Page<ChainEntry> page, Model model) {
        model.addAttribute("lines", lines.of(page.items()));
        model.addAttribute("next", page.next());
        model.addAttribute("kinds", options("oversight.kind.", AccessKind.values()));
        model.addAttribute("results", options("oversight.result.", AccessResult.values()));
        return VIEW;
    }

    @GetMapping(PATH + "/entries/{seq:\\d{1,18}}")
    @Guarded(Policy.READ_ACCESS_LOG)
    String entry(@PathVariable long seq, Model model) {
        model.addAttribute(
                "line", lines.of(List.of(search.get(seq, caller.actor()))).get(0));
        return "oversight/entry";
    }

    @PostMapping(PATH + "/export")
    @Guarded(Policy.READ_ACCESS_LOG)
    Object export(
            @ModelAttribute("form") LogInput form,
            BindingResult errors,
            Paging paging,
            Model model,
            HttpServletResponse response) {
        stepUp.require();
        try {
            return file(search.export(form.toFilter(people, cases), caller.actor()));
        } catch (ProblemException e) {
            tell(e, errors);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return list(form, errors, paging, model);
        }
    }

    private ResponseEntity<byte[]> file(List<ChainEntry> rows) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"access-log.csv\"")
                .body(csv.of(rows));
    }

    static List<Option> options(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(each -> new Option(each.name(), prefix + each.name()))
                .toList();
    }
}
