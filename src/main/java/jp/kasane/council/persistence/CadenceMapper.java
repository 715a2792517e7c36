package jp.kasane.council.persistence;

import jp.kasane.council.Cadence;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Changes when councils meet. */
@Mapper
public interface CadenceMapper {

    /** @return 0 when the version is out of date */
    int set(Cadence cadence);

    int sessionMinutes(@Param("councilCode") String councilCode, @Param("minutes") int minutes);

    /** Sets what is assumed where nobody has set anything. */
    int applyAssumed();
}
