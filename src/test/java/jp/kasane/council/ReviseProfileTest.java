package jp.kasane.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kasane.council.profile.InvalidProfileException;
import jp.kasane.council.profile.ProfileFile;
import jp.kasane.council.revision.ProfileChange;
import jp.kasane.council.revision.ProfileChange.Kind;
import jp.kasane.council.revision.ProfileChange.Part;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** A municipality changes its profile while Kasane is in use. */
@KasaneTest
@Transactional
@RecordApplicationEvents
class ReviseProfileTest {

    @Autowired
    ReviseProfile revise;

    @Autowired
    Councils councils;

    @Autowired
    SetCadence setCadence;

    @Autowired
    Seats seats;

    @Autowired
    People people;

    @Autowired
    ApplicationEvents events;

    Actor admin = Actor.SYSTEM;
    String himi = "";

    @BeforeEach
    void shippedProfile() {
        admin = new Actor(people.findByLogin("admin").orElseThrow().id());
        himi = ProfileFile.find("himi").text();
    }

    @Test
    void theProfileInUseChangesNothing() {
        assertThat(changes(himi)).isEmpty();
        assertThatThrownBy(() -> apply(himi)).hasMessage("council.revision.same");
    }

    /** What may be shown follows from it: agendas are lowered in the same transaction. */
    @Test
    void anotherSecrecyOfSeatsIsToldAtOnce() {
        Matcher pledged = Pattern.compile("secrecy: PLEDGED").matcher(himi);
        assertThat(pledged.find()).isTrue();

        apply(pledged.replaceFirst("secrecy: NONE"));

        assertThat(events.stream(SeatsChanged.class).map(SeatsChanged::councilCode))
                .contains("D07", "B2", "CORE");
        assertThat(events.stream(LegalModeChanged.class)).isEmpty();
    }

    @Test
    void districtsGetTheirOwnNamesAndBlocks() {
        String own = himi.replace(
                "{code: D07, name: 地区07, parent: B2, caseArea: true, placeholder: true,",
                "{code: D07, name: 朝日丘, parent: B1, caseArea: true, placeholder: false,");

        assertThat(changes(own))
                .extracting(ProfileChange::part, ProfileChange::aspect, ProfileChange::before, ProfileChange::after)
                .containsExactly(
                        tuple(Part.AREA, "name", "地区07", "朝日丘"),
                        tuple(Part.AREA, "parent", "南條ブロック", "氷見ブロック"),
                        tuple(Part.AREA, "placeholder", "council.revision.yes", "council.revision.no"),
                        tuple(Part.COUNCIL, "name", "地区07 セーフティネット地域会議", "朝日丘 セーフティネット地域会議"));
        assertThat(apply(own)).isEqualTo(4);
        assertThat(councils.get("D07").name()).isEqualTo("朝日丘 セーフティネット地域会議");
        assertThat(councils.get("D07").parentCode()).isEqualTo("B1");
        assertThat(changes(own)).isEmpty();
        assertThat(revise.revisions(admin))
                .first()
                .extracting(ProfileRevision::reason, ProfileRevision::changes)
                .containsExactly("地区の名称が決まったため", 4);
    }

    @Test
    void newAreaBringsItsCouncilWithCadenceLegalModeAndSeats() {
        String larger = himi.replace(
                        "\nbodies:",
                        "\n  - {code: D22, name: 新地区, parent: B1, caseArea: true, source: PLACEHOLDER}\n\nbodies:")
                .replace("D19, D20, D21], code", "D19, D20, D21, D22], code");

        assertThat(preview(larger))
                .filteredOn(change -> change.part() == Part.COUNCIL || change.part() == Part.AREA)
                .extracting(ProfileChange::kind, ProfileChange::subject)
                .containsExactly(tuple(Kind.ADDED, "新地区"), tuple(Kind.ADDED, "新地区 セーフティネット地域会議"));
        apply(larger);
        assertThat(councils.get("D22").parentCode()).isEqualTo("B1");
        assertThat(councils.legalMode("D22", LocalDate.of(2026, 11, 21))).isEqualTo("ANONYMISED_OR_CONSENT");
        assertThat(seats.roster("D22", LocalDate.of(2026, 11, 21)))
                .extracting(Seat::role)
                .contains(SeatRole.CHAIR, SeatRole.SECRETARIAT);
        assertThat(changes(larger)).isEmpty();
    }

    @Test
    void whatASecretariatHasSetStays() {
        Cadence core = councils.cadence("CORE");
        setCadence.set(
                "CORE",
                new CadenceSetting(CadenceKind.RRULE, "FREQ=MONTHLY;BYDAY=1MO", null, null, null, null, null, 75),
                core.version(),
                admin);

        String other = himi.replace(
                "      stated: 資料に開催頻度の記載なし\n      source: REPORT\n      shift: NEXT_OPEN_DAY\n      startTime: \"13:30\"\n      assumed: {rrules: [FREQ=MONTHLY;BYDAY=4TH]",
                "      stated: 毎月第4木曜日\n      source: REPORT\n      shift: NEXT_OPEN_DAY\n      startTime: \"13:30\"\n      assumed: {rrules: [FREQ=MONTHLY;BYDAY=4TH]");
        apply(other);

        assertThat(councils.cadence("CORE"))
                .extracting(Cadence::rrule, Cadence::stated)
                .containsExactly("FREQ=MONTHLY;BYDAY=1MO", "毎月第4木曜日");
        assertThat(councils.get("CORE").sessionMinutes()).isEqualTo(75);
        assertThat(preview(other)).isNotEmpty().allMatch(change -> change.kind() == Kind.KEPT);
    }

    @Test
    void whatWouldLoseRecordsIsRefusedAltogether() {
        String smaller =
                himi.replace("D19, D20, D21], code", "D19, D20], code").replace("name: 氷見ブロック", "name: 氷見中央ブロック");

        assertThat(preview(smaller))
                .filteredOn(ProfileChange::isRefused)
                .extracting(ProfileChange::refusalKey)
                .containsExactly("council.revision.council-removed");
        assertThatThrownBy(() -> apply(smaller)).hasMessage("council.revision.refused");
        assertThat(councils.areas()).extracting(Area::name).doesNotContain("氷見中央ブロック");
        assertThat(refusals(himi.replace("id: himi", "id: other")))
                .containsExactly("council.revision.other-municipality");
        assertThat(refusals(himi.replace(
                        "{code: D21, name: 地区21, parent: B4, caseArea: true",
                        "{code: D21, name: 地区21, parent: B4, caseArea: false")))
                .containsExactly("council.revision.case-area");
        assertThat(refusals(himi.replace(
                        "      - {mode: NONE_OR_ANONYMISED, validFrom: 2017-04-01, validUntil: 2021-03-31, source: INFERRED}\n",
                        "")))
                .containsOnly("council.revision.legal-mode-removed");
    }

    @Test
    void faultsAreToldWithTheirLines() {
        assertThatThrownBy(() -> preview(himi.replace("parent: B2", "parent: B9")))
                .isInstanceOfSatisfying(
                        InvalidProfileException.class,
                        invalid -> assertThat(invalid.problems()).isNotEmpty().allMatch(problem -> problem.line() > 1));
    }

    @Test
    void onlyAdministratorsReviseAndSayWhy() {
        Actor office = new Actor(people.findByLogin("jimu").orElseThrow().id());
        assertThatThrownBy(() -> revise.preview(new ProfileFile("p", himi), office))
                .hasMessage("identity.role.missing");
        assertThatThrownBy(() -> revise.apply(new ProfileFile("p", himi), "理由", office))
                .hasMessage("identity.role.missing");
        assertThatThrownBy(() -> revise.apply(new ProfileFile("p", himi), " ", admin))
                .hasMessage("council.revision.reason");
    }

    private List<String> refusals(String text) {
        return preview(text).stream()
                .filter(ProfileChange::isRefused)
                .map(change -> String.valueOf(change.refusalKey()))
                .toList();
    }

    /** Without what secretariats have set and a profile leaves as it is. */
    private List<ProfileChange> changes(String profile) {
        return preview(profile).stream()
                .filter(change -> change.kind() != Kind.KEPT)
                .toList();
    }

    private List<ProfileChange> preview(String text) {
        return revise.preview(new ProfileFile("himi.yaml", text), admin);
    }

    private int apply(String text) {
        return revise.apply(new ProfileFile("himi.yaml", text), "地区の名称が決まったため", admin);
    }
}
