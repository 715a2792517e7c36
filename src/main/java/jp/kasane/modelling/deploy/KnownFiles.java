package jp.kasane.modelling.deploy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.modelling.Draft;
import jp.kasane.modelling.DraftState;
import jp.kasane.modelling.KeyedFile;
import jp.kasane.modelling.deploy.Received.Placed;
import jp.kasane.modelling.persistence.ModelDraftMapper;
import jp.kasane.modelling.persistence.VersionMapper;
import jp.kasane.modelling.version.ModelVersion;
import org.springframework.stereotype.Component;

/** Recognises files that are active or drafted already, byte for byte. */
@Component
class KnownFiles {

    private final VersionMapper versions;
    private final ModelDraftMapper drafts;

    KnownFiles(VersionMapper versions, ModelDraftMapper drafts) {
        this.versions = versions;
        this.drafts = drafts;
    }

    /** Each file with the active version that has its content, if it is the active one. */
    List<Placed> place(List<KeyedFile> files) {
        return files.stream().map(this::place).toList();
    }

    private Placed place(KeyedFile file) {
        Optional<ModelVersion> active = versions.active(file.key());
        int next = active.map(version -> version.engineVersion() + 1).orElse(1);
        return active.filter(version -> version.sha256().equals(file.file().sha256()))
                .map(version -> new Placed(file, version, version.engineVersion()))
                .orElseGet(() -> new Placed(file, null, next));
    }

    /** The newest open draft that holds exactly these files. */
    Optional<Draft> draftOf(List<KeyedFile> files) {
        Set<String> contents =
                files.stream().map(file -> file.key() + file.file().sha256()).collect(Collectors.toSet());
        return drafts.openWith(files.get(0).key()).stream()
                .filter(draft -> draft.state() == DraftState.OPEN)
                .filter(draft -> contents.equals(contents(draft)))
                .max(Comparator.comparingLong(Draft::id));
    }

    private Set<String> contents(Draft draft) {
        Set<String> contents = new HashSet<>();
        drafts.files(draft.id()).forEach(file -> contents.add(file.key() + file.sha256()));
        return contents;
    }
}
