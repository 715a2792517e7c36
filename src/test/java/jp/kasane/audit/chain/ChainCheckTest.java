package jp.kasane.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.kasane.audit.chain.ChainFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChainCheckTest {

    private static final int LENGTH = 60;
    private static final List<ChainEntry> CHAIN = Chains.ofLength(LENGTH);

    @Test
    void aChainThatNobodyTouchedIsWhole() {
        assertThat(Chains.check(CHAIN, Chains.headOf(CHAIN), null)).isEmpty();
        ChainEntry older = CHAIN.get(20);
        assertThat(Chains.check(CHAIN, Chains.headOf(CHAIN), new ChainHead(older.seq(), older.hash())))
                .isEmpty();
        assertThat(Chains.check(List.of(), ChainHead.START, ChainHead.START)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachOf660TamperingsIsFoundAndTheRecordNamed(Tampering tampering) {
        Random random = new Random(tampering.ordinal());
        assertThat(IntStream.range(0, LENGTH)).allSatisfy(index -> {
            Tampering.Tampered tampered = tampering.of(CHAIN, index, random);
            assertThat(Chains.check(tampered.chain(), tampered.head(), tampered.exported()))
                    .contains(tampered.expected());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aChangeOfEachColumnIsFound(ColumnEdit edit) {
        List<ChainEntry> edited = new java.util.ArrayList<>(CHAIN);
        edited.set(30, edit.of(CHAIN.get(30)));

        assertThat(Chains.check(edited, Chains.headOf(CHAIN), null)).contains(new ChainFault(Kind.CHANGED, 31));
    }

    @Test
    void aWholeRewriteIsFoundByAnExportedHeadOnly() {
        List<ChainEntry> another = Chains.ofLength(LENGTH, 1);

        assertThat(Chains.check(another, Chains.headOf(another), null)).isEmpty();
        assertThat(Chains.check(another, Chains.headOf(another), Chains.headOf(CHAIN)))
                .contains(new ChainFault(Kind.REWRITTEN, LENGTH));
    }

    @Test
    void noTwoEntriesHaveTheSameCanonicalText() {
        ChainEntry entry = CHAIN.get(0);

        assertThat(CanonicalForm.of(entry)).startsWith("15:kasane-access-1;4:himi;1:1;27:2026-04-01T00:00:37.123456Z;");
        assertThat(IntStream.range(0, ColumnEdit.values().length - 1)
                        .mapToObj(i -> CanonicalForm.of(ColumnEdit.values()[i].of(entry))))
                .doesNotHaveDuplicates()
                .doesNotContain(CanonicalForm.of(entry));
    }
}
