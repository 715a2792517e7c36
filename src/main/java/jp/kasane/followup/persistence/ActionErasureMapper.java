package jp.kasane.followup.persistence;

import java.util.Collection;
import java.util.List;
import jp.kasane.privacy.rendition.ErasedTexts;
import jp.kasane.shared.Subject;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Takes everything personal out of actions. */
@Mapper
public interface ActionErasureMapper {

    List<Long> ids(@Param("subject") Subject subject);

    List<Long> assigned(@Param("personId") long personId);

    long open(@Param("subject") Subject subject);

    /** Every text of actions and of their changes, each once. */
    List<String> texts(@Param("ids") Collection<Long> ids);

    /** Puts other texts in the place of those that named somebody. */
    void maskActions(@Param("ids") Collection<Long> ids, @Param("texts") ErasedTexts texts);

    void maskChanges(@Param("ids") Collection<Long> ids, @Param("texts") ErasedTexts texts);

    void blankActions(@Param("subject") Subject subject, @Param("title") String title);

    void blankChanges(@Param("subject") Subject subject);
}
