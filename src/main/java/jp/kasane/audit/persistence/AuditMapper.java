package jp.kasane.audit.persistence;

import java.util.List;
import java.util.Optional;
import jp.kasane.audit.chain.ChainEntry;
import jp.kasane.audit.chain.ChainHead;
import org.apache.ibatis.annotations.Mapper;

/** The chain of the connection's municipality. */
@Mapper
public interface AuditMapper {

    /**
     * Numbers, chains and keeps entries; the chain's head is locked until the transaction ends.
     *
     * @param entries JSON array of entries
     * @return number of the last of them
     */
    long append(String entries);

    /** Oldest first. */
    List<ChainEntry> entries(long after, int limit);

    Optional<ChainEntry> at(long seq);

    List<ChainEntry> after(String hash);

    Optional<ChainHead> head();

    /** The last entry that was disposed of; the chain goes on from it. */
    Optional<ChainHead> base();

    /** How many entries there are, which is the head's number unless somebody took some out. */
    long count();
}
