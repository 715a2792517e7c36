package jp.kasane.council.persistence;

import java.time.LocalTime;
import jp.kasane.council.Area;
import jp.kasane.council.Cadence;
import jp.kasane.council.Flow;
import jp.kasane.council.Layer;
import jp.kasane.council.LegalMode;
import jp.kasane.council.Municipality;
import jp.kasane.council.model.CouncilRow;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes a profile into an empty database. */
@Mapper
public interface ProfileMapper {

    /** Makes two starts at the same time import one after the other. */
    void lock();

    int insertMunicipality(Municipality municipality);

    int insertLayer(Layer layer);

    int insertArea(Area area);

    int insertCouncil(CouncilRow council);

    int insertCadence(
            @Param("cadence") Cadence cadence,
            @Param("assumedRrule") @Nullable String assumedRrule,
            @Param("assumedStart") @Nullable LocalTime assumedStart);

    int insertLegalMode(LegalMode mode);

    int insertFlow(Flow flow);

    boolean hasHolidays();
}
