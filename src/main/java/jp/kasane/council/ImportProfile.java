package jp.kasane.council;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.council.model.CouncilRow;
import jp.kasane.council.persistence.CouncilMapper;
import jp.kasane.council.persistence.ProfileMapper;
import jp.kasane.council.persistence.SeatMapper;
import jp.kasane.council.profile.BodyEntry;
import jp.kasane.council.profile.BodyEntry.AssumedEntry;
import jp.kasane.council.profile.BodyEntry.CadenceEntry;
import jp.kasane.council.profile.Profile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty database from a checked profile. A database that has its municipality is left as it is. */
@Service
class ImportProfile {

    /** Intervals are counted from here unless the profile says otherwise: the beginning of a fiscal year. */
    private static final LocalDate DEFAULT_ANCHOR = LocalDate.of(2000, 4, 1);

    private final ProfileMapper mapper;
    private final CouncilMapper existing;
    private final SeatMapper seats;
    private final SeedHolidays holidays;
    private final StoredCouncils councils;

    ImportProfile(
            ProfileMapper mapper,
            CouncilMapper existing,
            SeatMapper seats,
            SeedHolidays holidays,
            StoredCouncils councils) {
        this.mapper = mapper;
        this.existing = existing;
        this.seats = seats;
        this.holidays = holidays;
        this.councils = councils;
    }

    /** @throws IllegalStateException when the database belongs to another municipality */
    @Transactional
    public void run(Profile profile) {
        mapper.lock();
        holidays.seed();
        Municipality present = existing.municipality();
        if (present == null) {
            write(profile);
            councils.changed();
        } else if (!present.id().equals(profile.municipality().id())) {
            throw new IllegalStateException("このデータベースは「" + present.id() + "」のものです。kasane.profile=" + present.id()
                    + " で起動するか、別のデータベース（KASANE_DATA_DIR）を使ってください。");
        }
    }

    private void write(Profile profile) {
        Profile.MunicipalityEntry m = profile.municipality();
        mapper.insertMunicipality(
                new Municipality(m.id(), m.name(), m.prefecture(), m.lgCode(), profile.escalationProcess()));
        profile.layers().forEach(layer -> mapper.insertLayer(new Layer(layer.code(), layer.name(), layer.rung())));
        profile.areas()
                .forEach(area -> mapper.insertArea(
                        new Area(area.code(), area.name(), area.parent(), area.caseArea(), area.placeholder())));
        profile.bodies().forEach(body -> writeCouncils(body, profile.areas()));
        profile.flows()
                .forEach(flow -> mapper.insertFlow(new Flow(flow.from(), flow.to(), flow.type(), flow.condition())));
    }

    private void writeCouncils(BodyEntry body, List<Profile.AreaEntry> areas) {
        List<String> codes = body.instances().codes();
        List<String> perArea = body.instances().perArea();
        for (int i = 0; i < codes.size(); i++) {
            String area = perArea == null ? null : perArea.get(i);
            mapper.insertCouncil(new CouncilRow(
                    codes.get(i), name(body, area, areas), body.layer(), body.id(), area, body.sessionMinutes()));
            writeCadence(codes.get(i), i, body.cadence());
            writeRoster(codes.get(i), body);
        }
    }

    private void writeCadence(String code, int index, CadenceEntry entry) {
        AssumedEntry assumed = entry.assumed();
        Cadence cadence = new Cadence(
                code,
                entry.kind(),
                entry.rrule(),
                entry.anchor() == null ? DEFAULT_ANCHOR : entry.anchor(),
                entry.shift(),
                entry.startTime(),
                null,
                entry.host(),
                entry.stated(),
                false,
                0);
        if (assumed == null) {
            mapper.insertCadence(cadence, null, null);
        } else {
            String rrule = assumed.rrules().get(index % assumed.rrules().size());
            mapper.insertCadence(cadence, rrule, assumed.startTime());
        }
    }

    private void writeRoster(String code, BodyEntry body) {
        body.legalModes()
                .forEach(mode ->
                        mapper.insertLegalMode(new LegalMode(code, mode.mode(), mode.validFrom(), mode.validUntil())));
        body.seats()
                .forEach(seat ->
                        seats.addSeat(code, seat.role().name(), seat.title(), seat.secrecy(), seat.organisation()));
    }

    private static String name(BodyEntry body, @Nullable String areaCode, List<Profile.AreaEntry> areas) {
        return areas.stream()
                .filter(area -> area.code().equals(areaCode))
                .map(area -> area.name() + " " + body.name())
                .findFirst()
                .orElse(body.name());
    }
}
