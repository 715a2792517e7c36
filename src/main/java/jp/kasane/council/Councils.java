package jp.kasane.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kasane.shared.FiscalYear;

/** The municipality's councils and how they hang together. Read-mostly and cached. */
public interface Councils {

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND, naming the code */
    Council get(String code);

    List<Council> all();

    /** Councils on the ladder of one layer. */
    List<Council> inLayer(String layer);

    /** The council of that layer that is responsible for an area (the area's own, an ancestor's, or the only one). */
    Council responsible(String layer, String areaCode);

    /** The council that the flow leads to from this one, e.g. one rung up for ESCALATE, for the same area. */
    Optional<Council> target(String councilCode, FlowType flow);

    /** The body beside the ladder that meets for urgent cases, if the municipality has one. */
    Optional<Council> urgentCouncil();

    /** Whether the area code exists and cases may be registered there. */
    boolean isCaseArea(String areaCode);

    /** Areas in which cases are registered, e.g. D01 to D21, in order. */
    List<String> caseAreas();

    /** Id of the process that carries a case up this municipality's ladder. */
    String escalationProcess();

    /**
     * The dates on which a council meets in a fiscal year, shifted off closed days; empty when its cadence is ADHOC or
     * not set yet.
     */
    List<LocalDate> plannedDates(String councilCode, FiscalYear year);

    /** The council's legal mode on a day, e.g. {@code ANONYMISED_OR_CONSENT}. */
    String legalMode(String councilCode, LocalDate on);

    /** When the council meets, and whether that is set at all. */
    Cadence cadence(String councilCode);

    /** Every legal mode the council has had, oldest first. */
    List<LegalMode> legalModes(String councilCode);

    Municipality municipality();

    /** From the bottom of the ladder up, then those beside it. */
    List<Layer> layers();

    List<Area> areas();

    List<Flow> flows();
}
