package jp.kasane.web.persistence;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Removes what was typed, and what was answered, about a record that is erased. */
@Mapper
public interface TypedErasureMapper {

    /**
     * Drafts of the case's own forms, and those of no other case in which one of the words stands. Each row has an
     * {@code id}, the day of saving {@code on} and its fields.
     */
    List<Map<String, Object>> drafts(@Param("caseNumber") String caseNumber, @Param("words") String words);

    int deleteDrafts(@Param("words") String words);

    int forgetAnswers();

    int forgetSearches();
}
