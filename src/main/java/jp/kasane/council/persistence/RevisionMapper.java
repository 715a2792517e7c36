package jp.kasane.council.persistence;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import jp.kasane.council.Area;
import jp.kasane.council.Cadence;
import jp.kasane.council.Flow;
import jp.kasane.council.Layer;
import jp.kasane.council.LegalMode;
import jp.kasane.council.Municipality;
import jp.kasane.council.ProfileRevision;
import jp.kasane.council.model.CouncilRow;
import jp.kasane.council.profile.ProfileFile;
import jp.kasane.council.revision.Assumption;
import jp.kasane.council.revision.PlannedSeat;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Changes the municipality while it is in use, as a revised profile says. */
@Mapper
public interface RevisionMapper {

    List<Assumption> assumptions();

    List<PlannedSeat> seats();

    int updateMunicipality(Municipality municipality);

    int insertLayer(Layer layer);

    int updateLayer(Layer layer);

    int insertArea(Area area);

    int updateArea(Area area);

    int insertCouncil(CouncilRow council);

    int renameCouncil(@Param("code") String code, @Param("name") String name);

    int sessionMinutes(@Param("code") String code, @Param("minutes") int minutes);

    int insertCadence(
            @Param("cadence") Cadence cadence,
            @Param("assumedRrule") @Nullable String assumedRrule,
            @Param("assumedStart") @Nullable LocalTime assumedStart);

    /** Where a secretariat has set the cadence only what the documents state and what is assumed is changed. */
    int setCadence(
            @Param("cadence") Cadence cadence,
            @Param("assumedRrule") @Nullable String assumedRrule,
            @Param("assumedStart") @Nullable LocalTime assumedStart);

    int insertLegalMode(LegalMode mode);

    int endLegalMode(LegalMode mode);

    int insertSeat(PlannedSeat seat);

    /** Every seat of that role and title. */
    int updateSeats(PlannedSeat seat);

    int insertFlow(Flow flow);

    int updateFlow(Flow flow);

    int deleteFlow(Flow flow);

    void insertRevision(
            @Param("fileName") String fileName,
            @Param("text") String text,
            @Param("reason") String reason,
            @Param("changes") int changes,
            @Param("by") long by);

    /** Newest first. */
    List<ProfileRevision> revisions(@Param("limit") int limit);

    /** The profile as it was last revised; empty when it never was. */
    Optional<ProfileFile> lastText();
}
