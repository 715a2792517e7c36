package jp.kasane.audit.chain;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chains for tests: as the database writes them, and as somebody with all its rights could write them anew. */
public final class Chains {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-04-01T09:00:00.123456+09:00");
    private static final String[] KINDS = {"VIEW", "SEARCH", "CHANGE", "REFUSAL", "EXPORT"};

    private Chains() {}

    public static List<ChainEntry> ofLength(int length) {
        return ofLength(length, 0);
    }

    /** @param variant another number makes other content */
    static List<ChainEntry> ofLength(int length, int variant) {
        List<ChainEntry> chain = new ArrayList<>();
        String prev = ChainHead.START.hash();
        for (int seq = 1; seq <= length; seq++) {
            ChainEntry entry = rehashed(raw(seq, variant, prev));
            chain.add(entry);
            prev = entry.hash();
        }
        return chain;
    }

    private static ChainEntry raw(int seq, int variant, String prev) {
        OffsetDateTime at = START.plusSeconds(37L * seq);
        boolean list = seq % 4 == 0;
        return new ChainEntry(
                "himi",
                seq,
                at,
                at.plusNanos(5_000_000),
                10 + (seq + variant) % 7,
                seq % 9 == 0 ? 12L : null,
                "CSW;MEMBER:B2+D07",
                "192.0.2." + seq % 250,
                "BROWSER",
                "request-" + seq,
                "GET /cases/{number}",
                KINDS[seq % KINDS.length],
                "CASE",
                list ? 0 : 100 + seq,
                list ? "101,102" : null,
                seq % 3 == 0 ? null : "D07",
                seq % 5 == 0 ? null : "REAL_NAME",
                seq % 6 == 0 ? "MEETING" : null,
                seq % 6 == 0 ? 5L : null,
                "ALLOWED",
                list ? "WORDS;hits=2" : null,
                prev,
                "");
    }

    static ChainEntry rehashed(ChainEntry e) {
        return withHash(e, CanonicalForm.hash(e, e.seq()));
    }

    static ChainEntry withHash(ChainEntry e, String hash) {
        return new ChainEntry(
                e.tenant(),
                e.seq(),
                e.at(),
                e.recordedAt(),
                e.personId(),
                e.onBehalfOf(),
                e.standing(),
                e.address(),
                e.agent(),
                e.request(),
                e.route(),
                e.kind(),
                e.targetType(),
                e.targetId(),
                e.cases(),
                e.council(),
                e.level(),
                e.purposeType(),
                e.purposeId(),
                e.result(),
                e.detail(),
                e.prevHash(),
                hash);
    }

    static ChainEntry numbered(ChainEntry e, long seq) {
        return new ChainEntry(
                e.tenant(),
                seq,
                e.at(),
                e.recordedAt(),
                e.personId(),
                e.onBehalfOf(),
                e.standing(),
                e.address(),
                e.agent(),
                e.request(),
                e.route(),
                e.kind(),
                e.targetType(),
                e.targetId(),
                e.cases(),
                e.council(),
                e.level(),
                e.purposeType(),
                e.purposeId(),
                e.result(),
                e.detail(),
                e.prevHash(),
                e.hash());
    }

    static ChainEntry linked(ChainEntry e, String prev) {
        return new ChainEntry(
                e.tenant(),
                e.seq(),
                e.at(),
                e.recordedAt(),
                e.personId(),
                e.onBehalfOf(),
                e.standing(),
                e.address(),
                e.agent(),
                e.request(),
                e.route(),
                e.kind(),
                e.targetType(),
                e.targetId(),
                e.cases(),
                e.council(),
                e.level(),
                e.purposeType(),
                e.purposeId(),
                e.result(),
                e.detail(),
                prev,
                e.hash());
    }

    static ChainHead headOf(List<ChainEntry> chain) {
        ChainEntry last = chain.get(chain.size() - 1);
        return new ChainHead(last.seq(), last.hash());
    }

    static Optional<ChainFault> check(List<ChainEntry> chain, ChainHead head, ChainHead exported) {
        ChainCheck check = new ChainCheck(new InMemory(chain), head, exported);
        for (ChainEntry entry : chain) {
            if (!check.take(entry)) {
                break;
            }
        }
        return check.finish();
    }

    private record InMemory(List<ChainEntry> chain) implements ChainRows {

        @Override
        public Optional<ChainEntry> at(long seq) {
            return chain.stream().filter(entry -> entry.seq() == seq).findFirst();
        }

        @Override
        public List<ChainEntry> after(String hash) {
            return chain.stream().filter(entry -> entry.prevHash().equals(hash)).toList();
        }
    }
}
