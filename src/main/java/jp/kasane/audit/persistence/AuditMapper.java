package jp.kasane.audit.persistence;

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
}
