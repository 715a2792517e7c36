package jp.kasane.council;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kasane.council.model.CouncilDirectory;
import jp.kasane.council.model.MeetingDates;
import jp.kasane.council.persistence.CouncilMapper;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.ProblemException;
import jp.kasane.tenancy.Tenants;
import org.springframework.stereotype.Component;

/** Answers from a kept copy of the tables. */
@Component
class StoredCouncils implements Councils {

    /** What applies to a council on a day for which no legal mode is declared: nothing that names anybody. */
    private static final String NO_LEGAL_BASIS = "NONE_OR_ANONYMISED";

    private final CouncilMapper mapper;
    private final MeetingDates dates;
    private final Kept<Snapshot> kept;

    StoredCouncils(CouncilMapper mapper, BusinessCalendar calendar, Tenants tenants) {
        this.mapper = mapper;
        this.dates = new MeetingDates(calendar);
        this.kept = new Kept<>(tenants, this::read);
    }

    /** To be called by whoever changes the tables, in the same transaction. */
    void changed() {
        kept.drop();
    }

    @Override
    public Council get(String code) {
        return directory().find(code).orElseThrow(() -> ProblemException.notFound("council.unknown", code));
    }

    @Override
    public List<Council> all() {
        return directory().all();
    }

    @Override
    public List<Council> inLayer(String layer) {
        return directory().inLayer(layer);
    }

    @Override
    public Council responsible(String layer, String areaCode) {
        return directory()
                .responsible(layer, areaCode)
                .orElseThrow(() -> ProblemException.notFound("council.none-responsible", layer, areaCode));
    }

    @Override
    public Optional<Council> target(String councilCode, FlowType flow) {
        return directory().target(get(councilCode), flow);
    }

    @Override
    public Optional<Council> urgentCouncil() {
        return directory().urgentCouncil();
    }

    @Override
    public boolean isCaseArea(String areaCode) {
        return directory().isCaseArea(areaCode);
    }

    @Override
    public List<String> caseAreas() {
        return directory().areas().stream()
                .filter(Area::caseArea)
                .map(Area::code)
                .toList();
    }

    @Override
    public String escalationProcess() {
        return municipality().escalationProcess();
    }

    @Override
    public List<LocalDate> plannedDates(String councilCode, FiscalYear year) {
        return dates.in(year, cadence(councilCode));
    }

    @Override
    public String legalMode(String councilCode, LocalDate on) {
        return legalModes(councilCode).stream()
                .filter(mode -> mode.inForceOn(on))
                .map(LegalMode::mode)
                .findFirst()
                .orElse(NO_LEGAL_BASIS);
    }

    @Override
    public Cadence cadence(String councilCode) {
        return Objects.requireNonNull(kept.get().cadences().get(get(councilCode).code()));
    }

    @Override
    public List<LegalMode> legalModes(String councilCode) {
        // Never from the kept copy: a basis that ends must not be believed on another node a moment longer.
        return mapper.legalModesOf(get(councilCode).code());
    }

    @Override
    public Municipality municipality() {
        return kept.get().municipality();
    }

    @Override
    public List<Layer> layers() {
        return directory().layers();
    }

    @Override
    public List<Area> areas() {
        return directory().areas();
    }

    @Override
    public List<Flow> flows() {
        return directory().flows();
    }

    private CouncilDirectory directory() {
        return kept.get().directory();
    }

    private Snapshot read() {
        Municipality municipality = mapper.municipality();
        if (municipality == null) {
            throw new IllegalStateException("No municipality profile has been imported yet");
        }
        return new Snapshot(
                municipality,
                new CouncilDirectory(mapper.layers(), mapper.areas(), mapper.councils(), mapper.flows()),
                mapper.cadences().stream().collect(toMap(Cadence::councilCode, cadence -> cadence)),
                mapper.legalModes().stream().collect(groupingBy(LegalMode::councilCode)));
    }
}
