package jp.kasane.council.revision;

import java.util.List;
import java.util.Map;
import jp.kasane.council.Area;
import jp.kasane.council.Cadence;
import jp.kasane.council.Flow;
import jp.kasane.council.Layer;
import jp.kasane.council.LegalMode;
import jp.kasane.council.Municipality;
import jp.kasane.council.model.CouncilRow;

/**
 * The municipality as it is in use.
 *
 * @param cadences by council
 * @param assumed what is assumed where nobody has set a cadence; by council
 * @param legalModes by council
 * @param seats by council
 */
public record Present(
        Municipality municipality,
        List<Layer> layers,
        List<Area> areas,
        List<CouncilRow> councils,
        Map<String, Cadence> cadences,
        Map<String, Assumption> assumed,
        Map<String, List<LegalMode>> legalModes,
        Map<String, List<PlannedSeat>> seats,
        List<Flow> flows) {}
