package jp.kasane.indicator;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import jp.kasane.indicator.persistence.InvariantMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Checks the invariants of the whole on one consistent picture of the database. Changes nothing. */
@Service
public class Invariants {

    private record Check(LongSupplier checked, Supplier<List<String>> violations) {}

    private final Map<Invariant, Check> checks = new EnumMap<>(Invariant.class);

    Invariants(InvariantMapper mapper) {
        checks.put(Invariant.ONE_LIVE_PROCESS_PER_CASE, new Check(mapper::cases, mapper::casesWithoutTheirOneProcess));
        checks.put(Invariant.STEPS_COMPLETE_ONCE, new Check(mapper::concludedSteps, mapper::stepsNotContinuedOnce));
        checks.put(Invariant.MOVES_ARE_DOCUMENTED, new Check(mapper::moves, mapper::undocumentedMoves));
        checks.put(Invariant.REFERRALS_ARE_ANSWERED, new Check(mapper::referralsUp, mapper::referralsLeftUnanswered));
        checks.put(Invariant.ENGINE_EQUALS_RECORDS, new Check(mapper::engineRecords, mapper::engineDifferences));
        checks.put(Invariant.DISCLOSURE_WITHIN_BASIS, new Check(mapper::shownItems, mapper::itemsShownTooOpenly));
        checks.put(Invariant.OUTBOX_IS_ACCOUNTED_FOR, new Check(mapper::messages, mapper::unaccountedMessages));
    }

    /** All seven, in their order. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<InvariantResult> check() {
        return Arrays.stream(Invariant.values()).map(this::check).toList();
    }

    private InvariantResult check(Invariant invariant) {
        Check check = checks.get(invariant);
        return new InvariantResult(
                invariant, check.checked().getAsLong(), check.violations().get());
    }
}
