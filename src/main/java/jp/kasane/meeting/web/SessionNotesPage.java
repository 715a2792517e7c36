package jp.kasane.meeting.web;

import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.NotesVersion;
import jp.kasane.meeting.ReadNotes;
import jp.kasane.meeting.SaveNotes;
import jp.kasane.meeting.SavedNotes;
import jp.kasane.meeting.SettleNotes;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** Notes of an item: saved by a button or while typing, settled where two rewrote one line, with their history. */
@PageController
@RequestMapping("/meetings/{id}/session/{step}")
class SessionNotesPage {

    private final SessionViews views;
    private final SessionForms forms;
    private final SessionPeople people;
    private final SaveNotes saving;
    private final SettleNotes settling;
    private final ReadNotes reading;
    private final PageForms pageForms;
    private final Caller caller;

    SessionNotesPage(
            SessionViews views,
            SessionForms forms,
            SessionPeople people,
            SaveNotes saving,
            SettleNotes settling,
            ReadNotes reading,
            PageForms pageForms,
            Caller caller) {
        this.views = views;
        this.forms = forms;
        this.people = people;
        this.saving = saving;
        this.settling = settling;
        this.reading = reading;
        this.pageForms = pageForms;
        this.caller = caller;
    }

    /** @param by {@code fetch} when a script saves while somebody types */
    @PostMapping("/notes")
    @Guarded(Policy.RECORD_SESSION)
    String save(
            @PathVariable long id,
            @PathVariable String step,
            @ModelAttribute("notes") NotesInput input,
            BindingResult errors,
            @RequestHeader(name = "X-Requested-With", required = false) @Nullable String by,
            Model model) {
        return pageForms.submit(
                errors,
                () -> {
                    AgendaItem item = views.item(id, step);
                    SavedNotes saved = saving.save(id, item.id(), input.toEntry(), caller.actor());
                    return "fetch".equals(by) ? livePath(id, step, saved) : pagePath(id, step, saved);
                },
                () -> forms.page(id, step, false, model));
    }

    @PostMapping("/settle")
    @Guarded(Policy.RECORD_SESSION)
    String settle(
            @PathVariable long id,
            @PathVariable String step,
            @ModelAttribute("settling") SettleInput input,
            BindingResult errors,
            Model model) {
        return pageForms.submit(
                errors,
                () -> {
                    settling.settle(id, views.item(id, step).id(), input.toDecision(), caller.actor());
                    Flash.done("meeting.session.done.settled");
                    return SessionPage.path(id, step);
                },
                () -> forms.page(id, step, false, model));
    }

    @GetMapping("/history")
    @Guarded(Policy.RECORD_SESSION)
    String history(@PathVariable long id, @PathVariable String step, Model model) {
        AgendaItem item = views.item(id, step);
        views.show(id, step, model);
        List<Entry> entries = reading.historyOf(id, item.id(), caller.actor()).stream()
                .map(each -> new Entry(each, people.nameOf(each.writtenBy())))
                .toList();
        model.addAttribute("entries", entries);
        return "meeting/session-history";
    }

    private static String livePath(long id, String step, SavedNotes saved) {
        return "/meetings/" + id + "/session/live?step=" + step + "&typed=" + saved.typed() + "&clash=" + saved.clash();
    }

    private static String pagePath(long id, String step, SavedNotes saved) {
        Flash.done(saved.clash() ? "meeting.session.done.clash" : "meeting.session.done.notes");
        return SessionPage.path(id, step) + "#notes";
    }

    /** A saved text with its writer's name. */
    record Entry(NotesVersion version, String writer) {}
}
