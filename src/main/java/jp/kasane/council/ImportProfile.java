package jp.kasane.council;

import jp.kasane.council.persistence.CouncilMapper;
import jp.kasane.council.persistence.ProfileMapper;
import jp.kasane.council.persistence.SeatMapper;
import jp.kasane.council.profile.BodyEntry;
import jp.kasane.council.profile.PlannedCouncils;
import jp.kasane.council.profile.PlannedCouncils.PlannedCouncil;
import jp.kasane.council.profile.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty database from a checked profile. A database that has its municipality is left as it is. */
@Service
class ImportProfile {

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
        PlannedCouncils.of(profile).forEach(this::writeCouncil);
        profile.flows()
                .forEach(flow -> mapper.insertFlow(new Flow(flow.from(), flow.to(), flow.type(), flow.condition())));
    }

    private void writeCouncil(PlannedCouncil council) {
        mapper.insertCouncil(council.row());
        mapper.insertCadence(council.cadence(), council.assumed(), council.assumedStart());
        writeRoster(council.row().code(), council.body());
    }

    private void writeRoster(String code, BodyEntry body) {
        body.legalModes()
                .forEach(mode ->
                        mapper.insertLegalMode(new LegalMode(code, mode.mode(), mode.validFrom(), mode.validUntil())));
        body.seats()
                .forEach(seat ->
                        seats.addSeat(code, seat.role().name(), seat.title(), seat.secrecy(), seat.organisation()));
    }
}
