package jp.kasane.modelling.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.LadderOutline;
import jp.kasane.council.ProfileOutline;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.drawing.DrawFromProfile;
import jp.kasane.modelling.drawing.Redrawing;
import jp.kasane.modelling.merging.Change;
import jp.kasane.modelling.merging.Collision;
import jp.kasane.modelling.merging.Merged;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The process that the profile stands for: what drawing it again would change, and the draft of it. */
@PageController
class DrawPage {

    private static final String PATH = ModelsPage.PATH + "/draw";

    private final DrawFromProfile drawing;
    private final ModelMarks marks;
    private final DrawTexts texts;
    private final PageForms forms;
    private final Caller caller;

    DrawPage(DrawFromProfile drawing, ModelMarks marks, DrawTexts texts, PageForms forms, Caller caller) {
        this.drawing = drawing;
        this.marks = marks;
        this.texts = texts;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.READ_MODELS)
    String show(@RequestParam(defaultValue = "") String profile, Model model) {
        if (!profile.isEmpty()) {
            return example(profile, model);
        }
        Redrawing redrawing = drawing.look(Map.of(), caller.actor());
        DrawInput form = new DrawInput();
        form.setVersion(redrawing.version());
        model.addAttribute("form", form);
        return own(redrawing, model);
    }

    @PostMapping(PATH)
    @Guarded(Policy.EDIT_MODELS)
    String draft(@ModelAttribute("form") DrawInput form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> "/admin/drafts/"
                        + drawing.draft(form.getTitle(), form.decided(), form.getVersion(), caller.actor()),
                () -> own(drawing.look(form.decided(), caller.actor()), model));
    }

    /** The file: of the municipality itself as it would become where nothing is decided, or of a shipped profile. */
    @GetMapping(PATH + "/file")
    @Guarded(Policy.READ_MODELS)
    ResponseEntity<byte[]> file(@RequestParam(defaultValue = "") String profile) {
        ModelFile file = profile.isEmpty()
                ? drawing.look(Map.of(), caller.actor()).file()
                : drawing.example(shipped(profile), caller.actor());
        return ModelPage.download(file);
    }

    private String example(String profile, Model model) {
        drawing.example(shipped(profile), caller.actor());
        model.addAttribute("outline", LadderOutline.of(profile));
        model.addAttribute("profile", profile);
        return page(List.of(), model);
    }

    private String own(Redrawing redrawing, Model model) {
        model.addAttribute("redrawing", redrawing);
        model.addAttribute("outline", redrawing.outline());
        model.addAttribute("profile", "");
        return page(marks(redrawing.merged()), model);
    }

    private String page(List<ModelMarks.Mark> marked, Model model) {
        model.addAttribute("profiles", ProfileOutline.shipped());
        model.addAttribute("marks", marks.write(marked));
        return "modelling/draw";
    }

    private List<ModelMarks.Mark> marks(Merged merged) {
        Stream<ModelMarks.Mark> changes =
                merged.byProfile().stream().map(change -> mark(change.element(), kind(change), texts.traits(change)));
        Stream<ModelMarks.Mark> collisions =
                merged.collisions().stream().map(each -> mark(each.element(), "warning", trait(each)));
        return Stream.concat(changes, collisions).toList();
    }

    private static String kind(Change change) {
        return change.way().name().toLowerCase(Locale.ROOT);
    }

    private String trait(Collision collision) {
        return texts.trait(collision.trait());
    }

    private static ModelMarks.Mark mark(String element, String kind, String text) {
        return new ModelMarks.Mark(element, kind, null, text);
    }

    private static String shipped(String profile) {
        if (!ProfileOutline.shipped().contains(profile)) {
            throw ProblemException.notFound("modelling.draw.no-profile");
        }
        return profile;
    }
}
