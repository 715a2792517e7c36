package jp.kasane.casework.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.casework.model.Carrier;
import jp.kasane.testing.KasaneTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class OfficeMapperTest {

    private static final long OFFICE = 900_001;
    private static final long OTHER = 900_002;
    private static final long TAKER = 900_003;

    @Autowired
    CaseMapper cases;

    @Autowired
    OfficeMapper offices;

    @Autowired
    SearchMapper search;

    @Test
    void theOfficeOfManyCasesIsToldAtOnce() {
        long ours = received("1998-00001", OFFICE);
        long nobodys = received("1998-00002", null);

        assertThat(offices.of(List.of(ours, nobodys, Long.MAX_VALUE)))
                .containsExactlyInAnyOrder(new OfficeRow(ours, OFFICE, TAKER), new OfficeRow(nobodys, null, TAKER));
    }

    @Test
    void aCaseIsHandedOverOnce() {
        long id = received("1998-00003", OFFICE);

        assertThat(offices.handOver(id, OFFICE, OTHER)).isOne();
        assertThat(offices.handOver(id, OFFICE, OTHER)).isZero();
        assertThat(offices.of(List.of(id))).extracting(OfficeRow::officeId).containsExactly(OTHER);
    }

    @Test
    void aCaseOfNoOfficeIsHandedOverToo() {
        long id = received("1998-00004", null);

        assertThat(offices.handOver(id, null, OTHER)).isOne();
    }

    @Test
    void anyOtherCaseIsFoundAtEitherEnd() {
        received("1998-00005", OFFICE);

        assertThat(offices.anyOther(TAKER, OTHER)).isTrue();
        assertThat(offices.anyOther(TAKER, OFFICE - 10)).isTrue();
        assertThat(offices.anyOther(TAKER, null)).isTrue();
    }

    @Test
    void aSearchFindsWhatACarrierCarriesAndWhatTheCouncilsKnow() {
        long ours = received("1998-00006", OFFICE);
        long theirs = received("1998-00007", OTHER);
        long taken = received("1998-00008", null);
        cases.reached(theirs, "D07", LocalDate.of(2026, 6, 1));

        assertThat(found(Set.of(), new Carrier(1, OFFICE))).contains(ours).doesNotContain(theirs, taken);
        assertThat(found(Set.of("D07"), new Carrier(TAKER, OFFICE))).contains(ours, theirs, taken);
        assertThat(found(Set.of(), new Carrier(1, null))).contains(taken).doesNotContain(ours, theirs);
        assertThat(found(Set.of("D08"), null)).doesNotContain(ours, theirs, taken);
    }

    private List<Long> found(Set<String> councils, @Nullable Carrier carrier) {
        CaseQuery query = new CaseQuery(
                "1998-",
                List.of(),
                List.of(),
                null,
                null,
                null,
                new CaseQuery.Whose(councils, carrier),
                Long.MAX_VALUE,
                50);
        return search.find(query).stream().map(CaseRef::id).toList();
    }

    private long received(String number, @Nullable Long office) {
        Intake intake = new Intake(
                LocalDate.of(2026, 5, 1),
                "D07",
                "x",
                "PHONE",
                Set.of("01"),
                null,
                Set.of("OTHER"),
                "",
                Urgency.NORMAL,
                Set.of(),
                List.of());
        return cases.insert(new NewCase(number, intake, TAKER, office));
    }
}
