package jp.kasane.identity.persistence;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;

/** What is kept of somebody's account. Each row has an {@code id}, a day {@code on} and one column per field. */
@Mapper
public interface AccountFactsMapper {

    List<Map<String, Object>> account(long personId);

    List<Map<String, Object>> changes(long personId);

    List<Map<String, Object>> tokens(long personId);

    List<Map<String, Object>> subjects(long personId);
}
