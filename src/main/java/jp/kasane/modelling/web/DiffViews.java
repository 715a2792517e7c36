package jp.kasane.modelling.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.kasane.modelling.Draft;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.diff.ModelChange;
import jp.kasane.modelling.diff.ModelChange.Kind;
import jp.kasane.modelling.diff.ModelDiff;
import jp.kasane.modelling.version.ModelVersion;
import jp.kasane.modelling.version.ReadVersions;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import org.springframework.stereotype.Component;

/** Makes differences ready to be shown, as a list and on pictures. */
@Component
class DiffViews {

    private final Drafts drafts;
    private final ReadVersions versions;
    private final DiffTexts texts;
    private final ModelMarks marks;
    private final Caller caller;

    DiffViews(Drafts drafts, ReadVersions versions, DiffTexts texts, ModelMarks marks, Caller caller) {
        this.drafts = drafts;
        this.versions = versions;
        this.texts = texts;
        this.marks = marks;
        this.caller = caller;
    }

    /** A file of a draft against the active version. */
    DiffView ofDraft(long draftId, Draft.FileEntry entry) {
        Actor actor = caller.actor();
        ModelFile after = drafts.file(draftId, entry.name(), actor);
        String afterUrl = "/admin/drafts/" + draftId + "/files/" + entry.name();
        Optional<ModelVersion> active = versions.find(entry.key(), actor);
        return active.map(version -> view(
                        after,
                        entry,
                        version.engineVersion(),
                        ModelDiff.between(versions.file(version, actor), after),
                        afterUrl,
                        url(version)))
                .orElseGet(() -> view(after, entry, 0, List.of(), afterUrl, ""));
    }

    /** A version against another. */
    DiffView ofVersions(ModelVersion before, ModelVersion after) {
        Actor actor = caller.actor();
        ModelFile later = versions.file(after, actor);
        Draft.FileEntry entry = new Draft.FileEntry(after.file(), after.kind(), after.modelKey(), after.sha256());
        List<ModelChange> changes = ModelDiff.between(versions.file(before, actor), later);
        return view(later, entry, before.engineVersion(), changes, url(after), url(before));
    }

    private DiffView view(
            ModelFile file,
            Draft.FileEntry entry,
            int former,
            List<ModelChange> changes,
            String afterUrl,
            String beforeUrl) {
        return new DiffView(
                file.name(),
                entry.kind(),
                former,
                changes,
                afterUrl,
                beforeUrl,
                marks(changes, List.of(Kind.ADDED, Kind.CHANGED)),
                marks(changes, List.of(Kind.REMOVED)));
    }

    private String marks(List<ModelChange> changes, List<Kind> kinds) {
        return marks.write(changes.stream()
                .filter(change -> kinds.contains(change.kind()))
                .map(this::mark)
                .toList());
    }

    private ModelMarks.Mark mark(ModelChange change) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        return new ModelMarks.Mark(change.element(), kind, null, texts.kind(change.kind()));
    }

    private static String url(ModelVersion version) {
        return "/admin/models/" + version.modelKey() + "/versions/" + version.engineVersion() + "/file";
    }
}
