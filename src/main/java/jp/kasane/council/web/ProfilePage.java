package jp.kasane.council.web;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.ProfileRevision;
import jp.kasane.council.ReviseProfile;
import jp.kasane.council.profile.InvalidProfileException;
import jp.kasane.council.profile.ProfileFile;
import jp.kasane.council.revision.ProfileChange;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a revised profile of the municipality: faults with their lines, what would change, then all of it or nothing. */
@PageController
class ProfilePage {

    static final String PATH = "/admin/profile";
    private static final String VIEW = "council/admin-profile";

    private final ReviseProfile revise;
    private final People people;
    private final PageForms forms;
    private final Caller caller;

    ProfilePage(ReviseProfile revise, People people, PageForms forms, Caller caller) {
        this.revise = revise;
        this.people = people;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ADMINISTER_COUNCILS)
    String show(Model model) {
        model.addAttribute("form", new ProfileInput(null, null, null));
        return fill(model);
    }

    /** A look changes nothing, so that it is no step of its own: reloading it does no harm. */
    @PostMapping(PATH + "/preview")
    @Guarded(Policy.ADMINISTER_COUNCILS)
    String preview(
            @RequestParam(required = false) @Nullable MultipartFile upload,
            @ModelAttribute("form") ProfileInput typed,
            Model model) {
        ProfileInput form = upload == null || upload.isEmpty() ? typed : typed.with(upload);
        BindingResult shown = new DirectFieldBindingResult(form, "form");
        if (form.isBlank()) {
            shown.rejectValue("text", "council.page.profile.text-required");
        }
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", shown);
        return look(form, model);
    }

    @PostMapping(PATH)
    @Guarded(Policy.ADMINISTER_COUNCILS)
    String apply(@Valid @ModelAttribute("form") ProfileInput form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> {
                    int changes = revise.apply(form.file(), form.why(), caller.actor());
                    Flash.done("council.page.profile.applied", changes);
                    return PATH;
                },
                () -> look(form, model));
    }

    private String look(ProfileInput form, Model model) {
        String view = fill(model);
        if (!form.isBlank()) {
            try {
                List<ProfileChange> changes = revise.preview(form.file(), caller.actor());
                model.addAttribute("changes", changes);
                model.addAttribute(
                        "refused",
                        changes.stream().filter(ProfileChange::isRefused).count());
            } catch (InvalidProfileException invalid) {
                model.addAttribute("problems", invalid.problems());
            }
        }
        return view;
    }

    private String fill(Model model) {
        List<ProfileRevision> revisions = revise.revisions(caller.actor());
        model.addAttribute("revisions", revisions);
        model.addAttribute(
                "names",
                people
                        .findAll(revisions.stream()
                                .map(ProfileRevision::byPerson)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Person::id, Person::name)));
        return VIEW;
    }

    /** A profile as uploaded or typed. */
    record ProfileInput(
            @Nullable String fileName,
            @Nullable String text,
            @Nullable String reason) {

        ProfileInput with(MultipartFile upload) {
            try {
                String uploaded = new String(upload.getBytes(), StandardCharsets.UTF_8);
                return new ProfileInput(upload.getOriginalFilename(), uploaded, reason);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean isBlank() {
            return text == null || text.isBlank();
        }

        String why() {
            return reason == null ? "" : reason;
        }

        ProfileFile file() {
            String name = fileName == null || fileName.isBlank() ? "profile.yaml" : fileName;
            return new ProfileFile(name, text == null ? "" : text);
        }
    }
}
