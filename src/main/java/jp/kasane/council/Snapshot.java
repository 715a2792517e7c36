package jp.kasane.council;

import java.util.List;
import java.util.Map;
import jp.kasane.council.model.CouncilDirectory;

/** What is read from the database in one go and kept. */
record Snapshot(
        Municipality municipality,
        CouncilDirectory directory,
        Map<String, Cadence> cadences,
        Map<String, List<LegalMode>> legalModes) {}
