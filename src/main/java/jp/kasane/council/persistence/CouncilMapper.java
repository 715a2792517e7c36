package jp.kasane.council.persistence;

import java.util.List;
import jp.kasane.council.Area;
import jp.kasane.council.Cadence;
import jp.kasane.council.Flow;
import jp.kasane.council.Layer;
import jp.kasane.council.LegalMode;
import jp.kasane.council.Municipality;
import jp.kasane.council.model.CouncilRow;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

/** Reads the municipality; changes are rare, so readers keep what they read. */
@Mapper
public interface CouncilMapper {

    @Nullable
    Municipality municipality();

    List<Layer> layers();

    List<Area> areas();

    List<CouncilRow> councils();

    List<Flow> flows();

    List<Cadence> cadences();

    List<LegalMode> legalModes();

    /** Oldest first. */
    List<LegalMode> legalModesOf(String councilCode);
}
