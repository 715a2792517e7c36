package jp.kasane.council.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Cadence;
import jp.kasane.council.CadenceState;
import jp.kasane.council.CadenceWords;
import jp.kasane.council.Council;
import jp.kasane.council.CouncilFigures;
import jp.kasane.council.Councils;
import jp.kasane.council.SeatRole;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.Viewer;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All councils, layer by layer; in each the viewer's own first. */
@PageController
class CouncilsPage {

    private final Councils councils;
    private final CadenceWords words;
    private final ReaderFigures figures;

    CouncilsPage(Councils councils, CadenceWords words, ReaderFigures figures) {
        this.councils = councils;
        this.words = words;
        this.figures = figures;
    }

    @GetMapping("/councils")
    @Guarded(Policy.LOOK_AT_COUNCILS)
    String list(@ModelAttribute("viewer") Viewer viewer, Model model) {
        List<String> codes = councils.all().stream().map(Council::code).toList();
        model.addAttribute("municipality", councils.municipality().name());
        model.addAttribute(
                "labels", figures.kinds().stream().map(CouncilFigures::labelKey).toList());
        model.addAttribute("figures", figures.of(codes, viewer));
        model.addAttribute(
                "opens",
                figures.kinds().stream()
                        .collect(Collectors.toMap(CouncilFigures::labelKey, CouncilFigures::opensWith)));
        model.addAttribute("layers", layers(viewer));
        model.addAttribute("seatless", viewer.councils().isEmpty());
        return "council/councils";
    }

    private List<LayerView> layers(Viewer viewer) {
        return councils.layers().stream()
                .map(layer -> new LayerView(
                        layer.name(),
                        layer.rung(),
                        councils.inLayer(layer.code()).stream()
                                .map(council -> row(council, viewer))
                                .sorted(Comparator.comparing(row -> row.roles().isEmpty()))
                                .toList()))
                .filter(layer -> !layer.councils().isEmpty())
                .toList();
    }

    private Row row(Council council, Viewer viewer) {
        Cadence cadence = councils.cadence(council.code());
        List<SeatRole> roles = Arrays.stream(SeatRole.values())
                .filter(role -> viewer.holds(council.group(role)))
                .toList();
        return new Row(
                council.code(), council.name(), words.brief(cadence), cadence.state() == CadenceState.NOT_SET, roles);
    }

    /** @param rung 0 beside the ladder */
    record LayerView(String name, int rung, List<Row> councils) {}

    /** @param roles of the viewer there */
    record Row(String code, String name, String cadence, boolean cadenceMissing, List<SeatRole> roles) {}
}
