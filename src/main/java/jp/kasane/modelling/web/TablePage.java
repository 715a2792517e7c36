package jp.kasane.modelling.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.modelling.tables.ExploreTables;
import jp.kasane.modelling.tables.TableView;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** A decision's tables: what they say, what falls through or clashes, and a form to try them out. */
@PageController
class TablePage {

    /** Before the names of a trial's inputs. */
    private static final String INPUT = "in.";

    private final ExploreTables tables;
    private final Caller caller;

    TablePage(ExploreTables tables, Caller caller) {
        this.tables = tables;
        this.caller = caller;
    }

    /** @param parameters a trial is asked for with {@code trial} and its inputs: nothing is changed by it */
    @GetMapping("/admin/tables/{key:[A-Za-z_][A-Za-z0-9_.-]*}")
    @Guarded(Policy.READ_MODELS)
    String show(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable Long draft,
            @RequestParam Map<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        TableView table = tables.show(key, draft, LocaleContextHolder.getLocale(), caller.actor());
        boolean trial = parameters.containsKey("trial");
        Map<String, String> typed = new LinkedHashMap<>();
        table.fields()
                .forEach(field -> typed.put(
                        field.name(), parameters.getOrDefault(INPUT + field.name(), trial ? "" : field.initial())));
        model.addAttribute("table", table);
        model.addAttribute("draft", draft);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "links",
                table.problems().stream()
                        .map(problem -> link(table, draft, problem.example()))
                        .toList());
        if (trial) {
            evaluate(key, draft, typed, model, response);
        }
        return "modelling/table";
    }

    /** Of a trial that shows a problem; empty where there is none. */
    private static String link(TableView table, @Nullable Long draft, Map<String, String> example) {
        if (example.isEmpty()) {
            return "";
        }
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/admin/tables/" + table.key())
                .queryParam("trial", "1")
                .queryParamIfPresent("draft", Optional.ofNullable(draft));
        table.fields().forEach(field -> link.queryParam(INPUT + field.name(), "{" + field.name() + "}"));
        Map<String, Object> values = new LinkedHashMap<>();
        table.fields().forEach(field -> values.put(field.name(), example.getOrDefault(field.name(), field.initial())));
        return link.encode().buildAndExpand(values).toUriString() + "#result";
    }

    private void evaluate(
            String key, @Nullable Long draft, Map<String, String> typed, Model model, HttpServletResponse response) {
        try {
            model.addAttribute(
                    "result", tables.evaluate(key, draft, typed, LocaleContextHolder.getLocale(), caller.actor()));
        } catch (ProblemException e) {
            if (e.kind() != ProblemKind.INVALID) {
                throw e;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problem", e);
        }
    }
}
