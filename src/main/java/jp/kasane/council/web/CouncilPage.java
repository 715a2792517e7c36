package jp.kasane.council.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Area;
import jp.kasane.council.CadenceWords;
import jp.kasane.council.Council;
import jp.kasane.council.CouncilFigures.Figure;
import jp.kasane.council.Councils;
import jp.kasane.council.FlowType;
import jp.kasane.council.Layer;
import jp.kasane.council.LegalMode;
import jp.kasane.council.Seats;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One council at a glance: what it is, on which legal basis, where things come from and go to, and its figures. */
@PageController
class CouncilPage {

    private final Councils councils;
    private final Seats seats;
    private final CadenceWords words;
    private final CurrentTime time;
    private final ReaderFigures figures;

    CouncilPage(Councils councils, Seats seats, CadenceWords words, CurrentTime time, ReaderFigures figures) {
        this.councils = councils;
        this.seats = seats;
        this.words = words;
        this.time = time;
        this.figures = figures;
    }

    @GetMapping("/councils/{code}")
    @Guarded(Policy.LOOK_AT_COUNCILS)
    String show(@PathVariable String code, @ModelAttribute("viewer") Viewer viewer, Model model) {
        Council council = councils.get(code);
        model.addAttribute("council", council);
        model.addAttribute("layer", layer(council));
        model.addAttribute("area", area(council));
        model.addAttribute("cadence", councils.cadence(code));
        model.addAttribute("cadenceWords", words.of(councils.cadence(code)));
        model.addAttribute("legalMode", councils.legalMode(code, time.today()));
        model.addAttribute("legalModes", councils.legalModes(code));
        model.addAttribute("legalSince", legalSince(code));
        model.addAttribute("administers", viewer.may(Policy.ADMINISTER_COUNCILS));
        model.addAttribute("parent", council.parentCode() == null ? null : councils.get(council.parentCode()));
        model.addAttribute("children", children(code));
        model.addAttribute("ways", ways(council));
        model.addAttribute("figures", cards(code, viewer));
        model.addAttribute("manages", seats.permits(Policy.FILL_SEATS, new Actor(viewer.personId()), code));
        return "council/council";
    }

    private List<Card> cards(String code, Viewer viewer) {
        Map<String, Map<String, Figure>> shown = figures.of(List.of(code), viewer);
        return figures.kinds().stream()
                .map(kind -> new Card(
                        kind.labelKey(),
                        shown.get(kind.labelKey()).get(code),
                        viewer.mayAt(kind.opensWith(), code),
                        viewer.mayAt(kind.linesOpenWith(), code)))
                .toList();
    }

    /** Since when today's legal mode holds; null when none is declared for today. */
    private @Nullable LocalDate legalSince(String code) {
        return councils.legalModes(code).stream()
                .filter(mode -> mode.inForceOn(time.today()))
                .map(LegalMode::validFrom)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Layer layer(Council council) {
        return councils.layers().stream()
                .filter(layer -> layer.code().equals(council.layer()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Area area(Council council) {
        return councils.areas().stream()
                .filter(area -> Objects.equals(area.code(), council.areaCode()))
                .findFirst()
                .orElse(null);
    }

    private List<Council> children(String code) {
        return councils.all().stream()
                .filter(other -> code.equals(other.parentCode()))
                .toList();
    }

    /** Ways other than the ladder's own. */
    private List<Way> ways(Council council) {
        return Arrays.stream(FlowType.values())
                .filter(type -> type != FlowType.ESCALATE)
                .flatMap(type -> way(council, type).stream())
                .toList();
    }

    private Optional<Way> way(Council council, FlowType type) {
        return councils.target(council.code(), type)
                .filter(target -> !target.code().equals(council.code()))
                .map(target -> new Way(type, target.code(), target.name()));
    }

    /**
     * @param figure null when there is nothing to tell
     * @param leads whether the viewer may open the page behind the figure
     * @param linesLead the same for the pages behind its lines
     */
    record Card(String labelKey, @Nullable Figure figure, boolean leads, boolean linesLead) {}

    record Way(FlowType type, String code, String name) {}
}
