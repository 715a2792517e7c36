package jp.kasane.privacy.persistence;

import java.util.Collection;
import org.apache.ibatis.annotations.Mapper;

/** Takes everything personal out of consents. */
@Mapper
public interface ConsentErasureMapper {

    int blank(Collection<Long> memberIds);
}
