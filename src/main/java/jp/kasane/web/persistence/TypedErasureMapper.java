package jp.kasane.web.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Removes what was typed, and what was answered, about a record that is erased. */
@Mapper
public interface TypedErasureMapper {

    int deleteDrafts(@Param("words") String words);

    int forgetAnswers();

    int forgetSearches();
}
