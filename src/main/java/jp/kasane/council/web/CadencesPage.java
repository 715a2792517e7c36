package jp.kasane.council.web;

import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Cadence;
import jp.kasane.council.CadenceState;
import jp.kasane.council.CadenceWords;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.Layer;
import jp.kasane.identity.People;
import jp.kasane.shared.CurrentTime;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All councils, layer by layer, with when they meet and on which legal basis. */
@PageController
class CadencesPage {

    static final String PATH = "/admin/councils";

    private final Councils councils;
    private final CadenceWords words;
    private final People people;
    private final CurrentTime time;
    private final Caller caller;

    CadencesPage(Councils councils, CadenceWords words, People people, CurrentTime time, Caller caller) {
        this.councils = councils;
        this.words = words;
        this.people = people;
        this.time = time;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ADMINISTER_COUNCILS)
    String show(Model model) {
        people.require(Policy.ADMINISTER_COUNCILS, caller.actor());
        List<Group> groups = councils.layers().stream().map(this::group).toList();
        model.addAttribute("municipality", councils.municipality());
        model.addAttribute("groups", groups);
        model.addAttribute(
                "unset",
                groups.stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(row -> row.state() == CadenceState.NOT_SET)
                        .count());
        return "council/admin-councils";
    }

    private Group group(Layer layer) {
        return new Group(
                layer.name(),
                councils.inLayer(layer.code()).stream().map(this::row).toList());
    }

    private Row row(Council council) {
        Cadence cadence = councils.cadence(council.code());
        return new Row(
                council.code(),
                council.name(),
                words.of(cadence),
                cadence.state(),
                council.sessionMinutes(),
                councils.legalMode(council.code(), time.today()));
    }

    /** The councils of a layer. */
    record Group(String name, List<Row> rows) {}

    /** A council. */
    record Row(String code, String name, String cadence, CadenceState state, int minutes, String legalMode) {}
}
