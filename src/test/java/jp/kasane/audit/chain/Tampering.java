package jp.kasane.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.kasane.audit.chain.ChainFault.Kind;

/** Ways to change a chain behind the log's back, and what the check must say of each. */
enum Tampering {
    /** One value of one entry. */
    EDIT_A_COLUMN {
        @Override
        Tampered of(List<ChainEntry> chain, int index, Random random) {
            List<ChainEntry> edited = new ArrayList<>(chain);
            ColumnEdit[] edits = ColumnEdit.values();
            edited.set(index, edits[random.nextInt(edits.length)].of(chain.get(index)));
            return found(chain, edited, Kind.CHANGED, index + 1);
        }
    },
    /** The same, and the entry's hash is made to fit. */
    EDIT_AND_REHASH {
        @Override
        Tampered of(List<ChainEntry> chain, int index, Random random) {
            List<ChainEntry> edited = new ArrayList<>(chain);
            edited.set(index, Chains.rehashed(ColumnEdit.PERSON.of(chain.get(index))));
            return found(chain, edited, Kind.CHANGED, index + 1);
        }
    },
    /** An entry is tied to something else than the one before it. */
    RELINK {
        @Override
        Tampered of(List<ChainEntry> chain, int index, Random random) {
            List<ChainEntry> edited = new ArrayList<>(chain);
            String other = chain.get((index + 3) % chain.size()).hash();
            edited.set(index, Chains.rehashed(Chains.linked(chain.get(index), other)));
            return found(chain, edited, Kind.CHANGED, index + 1);
        }
    },
    DELETE {
        @Override
        Tampered of(List<ChainEntry> chain, int index, Random random) {
            List<ChainEntry> edited = new ArrayList<>(chain);
            edited.remove(index);
            boolean last = index == chain.size() - 1;
            return found(chain, edited, last ? Kind.CUT_OFF : Kind.MISSING, index + 1);
        }
    },
    /** The gap is closed by new numbers. */
    DELETE_AND_RENUMBER {
        @Override
        Tampered of(List<ChainEntry> chain, int index, Random random) {
            List<ChainEntry> edited = new ArrayList<>(chain);
            edited.remove(index);
            for (int i = index; i < edited.size(); i++) {
                edited.set(i, Chains.numbered(edited.get(i), i + 1));
            }
            boolean last = index == chain.size() - 1;
            return found(chain, edited, last ? Kind.CUT_OFF : Kind.MISSING, index + 1);
        }
    },
    /** Something is put in, all that follows moves up; with a hash of its own or a fitting one. */
    INSERT {
        @Override
        Tampered of(List<ChainEntry> chain, int index, Random random) {
            List<ChainEntry> edited = new ArrayList<>(chain);
            ChainEntry forged = ColumnEdit.TARGET.of(chain.get(index));
            edited.add(index, random.nextBoolean() ? Chains.rehashed(forged) : forged);
            for (int i = index + 1; i < edited.size(); i++) {
                edited.set(i, Chains.numbered(edited.get(i), i + 1));
            }
            return found(chain, edited, Kind.INSERTED, index + 1);
        }
    },
    /** Something is added at the end without the database's function. */
    APPEND {
        @Override
        Tampered of(List<ChainEntry> chain, int index, Random random) {
            List<ChainEntry> edited = new ArrayList<>(chain);
            ChainEntry copy = Chains.numbered(chain.get(index), chain.size() + 1);
            edited.add(Chains.rehashed(Chains.linked(copy, Chains.headOf(chain).hash())));
            return found(chain, edited, Kind.INSERTED, chain.size() + 1);
        }
    },
    SWAP {
        @Override
        Tampered of(List<ChainEntry> chain, int index, Random random) {
            List<ChainEntry> edited = new ArrayList<>(chain);
            int other = index == chain.size() - 1 ? 0 : index + 1 + random.nextInt(chain.size() - index - 1);
            edited.set(index, Chains.numbered(chain.get(other), index + 1));
            edited.set(other, Chains.numbered(chain.get(index), other + 1));
            return found(chain, edited, Kind.ORDER, Math.min(index, other) + 1);
        }
    },
    CUT_THE_TAIL {
        @Override
        Tampered of(List<ChainEntry> chain, int index, Random random) {
            return found(chain, new ArrayList<>(chain.subList(0, index)), Kind.CUT_OFF, index + 1);
        }
    },
    /** The database's own head is turned back, too: only the exported one tells. */
    CUT_THE_TAIL_AND_THE_HEAD {
        @Override
        Tampered of(List<ChainEntry> chain, int index, Random random) {
            List<ChainEntry> edited = new ArrayList<>(chain.subList(0, Math.max(1, index)));
            ChainFault expected = new ChainFault(Kind.CUT_OFF, edited.size() + 1);
            return new Tampered(edited, Chains.headOf(edited), Chains.headOf(chain), expected);
        }
    },
    /** Every hash is computed anew from some entry on, the head included: only the exported one tells. */
    REWRITE {
        @Override
        Tampered of(List<ChainEntry> chain, int index, Random random) {
            List<ChainEntry> edited = new ArrayList<>(chain);
            edited.set(index, Chains.rehashed(ColumnEdit.PERSON.of(chain.get(index))));
            for (int i = index + 1; i < edited.size(); i++) {
                String prev = edited.get(i - 1).hash();
                edited.set(i, Chains.rehashed(Chains.linked(edited.get(i), prev)));
            }
            int exportedAt = index + random.nextInt(chain.size() - index);
            ChainEntry kept = chain.get(exportedAt);
            return new Tampered(
                    edited,
                    Chains.headOf(edited),
                    new ChainHead(kept.seq(), kept.hash()),
                    new ChainFault(Kind.REWRITTEN, exportedAt + 1));
        }
    };

    abstract Tampered of(List<ChainEntry> chain, int index, Random random);

    private static Tampered found(List<ChainEntry> chain, List<ChainEntry> edited, Kind kind, long seq) {
        return new Tampered(edited, Chains.headOf(chain), null, new ChainFault(kind, seq));
    }

    /**
     * @param head what the database says then
     * @param exported null when none was kept
     */
    record Tampered(List<ChainEntry> chain, ChainHead head, ChainHead exported, ChainFault expected) {}
}
