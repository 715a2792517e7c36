package jp.kasane.casework.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseRights;
import jp.kasane.casework.Intake;
import jp.kasane.casework.ReceiveSeveral;
import jp.kasane.casework.model.PastedTable;
import jp.kasane.casework.web.PasteReader.PastedCase;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.Draft;
import jp.kasane.web.Drafts;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cases pasted from a spreadsheet: looked at first, then taken in together; rows with mistakes stay to be mended. */
@PageController
@RequestMapping("/cases/paste")
class PastePage {

    private static final String FORM = "casework/paste";
    private static final String VIEW = "casework/paste";

    private final PasteReader reader;
    private final ReceiveSeveral receive;
    private final CaseRights rights;
    private final Drafts drafts;
    private final PageForms forms;
    private final Caller caller;

    PastePage(
            PasteReader reader,
            ReceiveSeveral receive,
            CaseRights rights,
            Drafts drafts,
            PageForms forms,
            Caller caller) {
        this.reader = reader;
        this.receive = receive;
        this.rights = rights;
        this.drafts = drafts;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.RECEIVE_CASE)
    String open(@RequestParam(required = false) @Nullable UUID draft, Model model) {
        rights.require(Policy.RECEIVE_CASE, caller.actor());
        Optional<PasteInput> kept = draft == null ? Optional.empty() : kept(draft);
        PasteInput form = kept.orElseGet(() -> new PasteInput(UUID.randomUUID().toString(), ""));
        model.addAttribute("form", form);
        model.addAttribute("rows", kept.isEmpty() ? List.of() : reader.read(form.text()));
        return page(model);
    }

    @PostMapping
    @Guarded(Policy.RECEIVE_CASE)
    String preview(@Valid @ModelAttribute("form") PasteInput form, BindingResult errors, Model model) {
        return forms.submit(errors, () -> previewed(form), () -> page(model));
    }

    @PostMapping("/import")
    @Guarded(Policy.RECEIVE_CASE)
    String take(@ModelAttribute("form") PasteInput form, BindingResult errors, Model model) {
        return forms.submit(errors, () -> taken(form), () -> page(model));
    }

    private String previewed(PasteInput form) {
        rights.require(Policy.RECEIVE_CASE, caller.actor());
        if (reader.read(form.text()).isEmpty()) {
            throw ProblemException.invalid("text", "casework.paste.empty");
        }
        return keep(form.text()) + "#preview";
    }

    private String taken(PasteInput form) {
        Actor actor = caller.actor();
        UUID key = Lists.key(form.draft());
        String text =
                kept(key).map(PasteInput::text).orElseThrow(() -> ProblemException.conflict("casework.paste.gone"));
        List<PastedCase> rows = reader.read(text);
        List<Intake> good =
                rows.stream().flatMap(r -> Stream.ofNullable(r.intake())).toList();
        int count = receive.receive(good, actor).size();
        drafts.finish(key, FORM, actor);
        List<PastedCase> bad = rows.stream().filter(r -> r.problem() != null).toList();
        Flash.done(bad.isEmpty() ? "casework.page.paste.done" : "casework.page.paste.partly", count, bad.size());
        return bad.isEmpty() ? "/cases" : keep(text(bad));
    }

    /** A fresh key for each table, so that what is taken in is what was looked at. */
    private String keep(String text) {
        UUID key = UUID.randomUUID();
        drafts.save(key, FORM, new PasteInput(key.toString(), text), caller.actor());
        return "/cases/paste?draft=" + key;
    }

    private Optional<PasteInput> kept(UUID key) {
        return drafts.find(key, FORM, PasteInput.class, caller.actor()).map(Draft::content);
    }

    private static String text(List<PastedCase> rows) {
        String titles =
                PastedTable.COLUMNS.values().stream().map(names -> names.get(1)).collect(Collectors.joining("\t"));
        return Stream.concat(Stream.of(titles), rows.stream().map(PastePage::inOrder))
                .collect(Collectors.joining("\n"));
    }

    private static String inOrder(PastedCase pasted) {
        return PastedTable.COLUMNS.keySet().stream()
                .map(column -> PastedTable.quoted(pasted.row().cell(column)))
                .collect(Collectors.joining("\t"));
    }

    private static String page(Model model) {
        if (!model.containsAttribute("rows")) {
            model.addAttribute("rows", List.of());
        }
        return VIEW;
    }
}
