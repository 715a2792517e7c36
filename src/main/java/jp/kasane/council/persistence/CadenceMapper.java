package jp.kasane.council.persistence;

import jp.kasane.council.Cadence;
import org.apache.ibatis.annotations.Mapper;

/** Changes when councils meet. */
@Mapper
public interface CadenceMapper {

    /** @return 0 when the version is out of date */
    int set(Cadence cadence);

    /** Sets what is assumed where nobody has set anything. */
    int applyAssumed();
}
