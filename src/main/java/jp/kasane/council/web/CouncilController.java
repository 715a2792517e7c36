package jp.kasane.council.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Cadence;
import jp.kasane.council.Councils;
import jp.kasane.council.SetCadence;
import jp.kasane.web.Caller;
import jp.kasane.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The municipality's councils. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "councils", description = "会議体")
class CouncilController {

    private final Councils councils;
    private final CouncilViews views;
    private final SetCadence setCadence;
    private final Caller caller;

    CouncilController(Councils councils, CouncilViews views, SetCadence setCadence, Caller caller) {
        this.councils = councils;
        this.views = views;
        this.setCadence = setCadence;
        this.caller = caller;
    }

    @GetMapping("/hierarchy")
    @Operation(summary = "自治体の層・地域・会議体と、その親・周期・法的根拠")
    @Guarded(Policy.LOOK_AT_COUNCILS)
    HierarchyView hierarchy() {
        return views.hierarchy();
    }

    @GetMapping("/councils/{code}")
    @Operation(summary = "一つの会議体")
    @Guarded(Policy.LOOK_AT_COUNCILS)
    CouncilDetails council(@PathVariable String code) {
        return views.details(councils.get(code));
    }

    @GetMapping("/councils/{code}/cadence")
    @Operation(summary = "開催の周期。ETag は版")
    @Guarded(Policy.LOOK_AT_COUNCILS)
    ResponseEntity<CadenceView> cadence(@PathVariable String code) {
        Cadence cadence = councils.cadence(code);
        return ETags.ok(views.cadence(cadence), cadence.version());
    }

    @PutMapping("/councils/{code}/cadence")
    @Operation(summary = "開催の周期を設定する(その会議体の事務局・管理者)")
    @Guarded(Policy.SET_CADENCE)
    ResponseEntity<CadenceView> setCadence(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CadenceForm form) {
        int version = councils.cadence(code).version();
        ETags.requireMatch(ifMatch, version);
        setCadence.set(code, form.toSetting(), version, caller.actor());
        return cadence(code);
    }
}
