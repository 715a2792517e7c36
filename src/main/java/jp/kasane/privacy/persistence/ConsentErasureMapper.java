package jp.kasane.privacy.persistence;

import java.util.Collection;
import org.apache.ibatis.annotations.Mapper;

/** Takes everything personal out of consents and of confirmed renditions. */
@Mapper
public interface ConsentErasureMapper {

    int blank(Collection<Long> memberIds);

    int deleteRenditionTexts(long caseId);

    int blankRenditions(long caseId);
}
