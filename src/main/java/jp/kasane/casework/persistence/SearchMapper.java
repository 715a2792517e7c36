package jp.kasane.casework.persistence;

import java.util.List;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.model.SearchEntry;
import org.apache.ibatis.annotations.Mapper;

/** Search by keyset pages, newest case first. */
@Mapper
public interface SearchMapper {

    void put(long caseId, SearchEntry entry);

    List<CaseRef> find(CaseQuery query);
}
