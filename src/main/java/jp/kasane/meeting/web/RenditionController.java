package jp.kasane.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseRendition;
import jp.kasane.meeting.ItemRenditions;
import jp.kasane.privacy.rendition.RenditionField;
import jp.kasane.web.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Texts behind an item, before and after, and their confirmation for the council. */
@RestController
@RequestMapping("/api/v1/councils/{code}/backlog/{itemId}/rendition")
class RenditionController {

    private final ItemRenditions renditions;
    private final Caller caller;

    RenditionController(ItemRenditions renditions, Caller caller) {
        this.renditions = renditions;
        this.caller = caller;
    }

    @Operation(summary = "匿名で示す記述の案を見る(もとの記述は、実名で見られる人にだけ示す)")
    @GetMapping
    @Guarded(Policy.CONFIRM_RENDITION)
    CaseRendition show(@PathVariable String code, @PathVariable long itemId) {
        return renditions.propose(code, itemId, caller.actor());
    }

    @Operation(summary = "匿名で示す記述を確認する(確認したとおりに示す)")
    @PostMapping
    @Guarded(Policy.CONFIRM_RENDITION)
    CaseRendition confirm(
            @PathVariable String code, @PathVariable long itemId, @Valid @RequestBody ConfirmationForm form) {
        renditions.confirm(code, itemId, form.version(), form.texts(), caller.actor());
        return show(code, itemId);
    }

    /**
     * @param version as the proposal told it
     * @param texts what is to be shown, by field; a field that is left out is not shown
     */
    record ConfirmationForm(
            @NotNull(message = "{meeting.rendition.version}")
            String version,

            @NotNull(message = "{meeting.rendition.texts}")
            Map<RenditionField, @NotNull(message = "{meeting.rendition.texts}") String> texts) {}
}
