package jp.kasane.modelling.replay;

import java.util.ArrayList;
import java.util.List;
import jp.kasane.modelling.Draft;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelKind;
import jp.kasane.modelling.persistence.PastDecisionMapper;
import jp.kasane.modelling.version.ModelVersion;
import jp.kasane.modelling.version.ReadVersions;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;

/** What can be replayed: tables of open drafts, and versions of decisions that leave records. Administrators only. */
@Service
public class OfferTables {

    private static final int NEWEST = 50;

    private final Drafts drafts;
    private final ReadVersions versions;
    private final PastDecisionMapper past;

    OfferTables(Drafts drafts, ReadVersions versions, PastDecisionMapper past) {
        this.drafts = drafts;
        this.versions = versions;
        this.past = past;
    }

    /** @param key of the decision that the file holds */
    public record DraftTable(Draft draft, String file, String key) {}

    /** Newest draft first. @throws jp.kasane.shared.ProblemException FORBIDDEN */
    public List<DraftTable> drafts(Actor actor) {
        List<DraftTable> tables = new ArrayList<>();
        for (Draft draft : drafts.open(actor).stream().limit(NEWEST).toList()) {
            drafts.get(draft.id(), actor).files().stream()
                    .filter(file -> file.kind() == ModelKind.DECISION)
                    .forEach(file -> tables.add(new DraftTable(draft, file.name(), file.key())));
        }
        return tables;
    }

    /** Of each decision with records the newest version first. @throws jp.kasane.shared.ProblemException FORBIDDEN */
    public List<ModelVersion> versions(Actor actor) {
        List<String> keys = periods().stream().map(RecordedPeriod::decisionKey).toList();
        return versions.active(actor).stream()
                .filter(active -> keys.contains(active.modelKey()))
                .flatMap(active -> versions.of(active.modelKey(), actor).stream())
                .toList();
    }

    /** Decisions that leave records, and since when. */
    public List<RecordedPeriod> periods() {
        return past.periods();
    }
}
