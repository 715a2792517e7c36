package jp.kasane.audit.chain;

import java.util.List;
import java.util.Optional;

/** Entries of one chain, looked up one by one where a fault was found. */
public interface ChainRows {

    Optional<ChainEntry> at(long seq);

    /** Those whose previous hash is this. */
    List<ChainEntry> after(String hash);
}
