package jp.kasane.modelling.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.modelling.CheckModels;
import jp.kasane.modelling.Draft;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.KeyedFile;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ReadableFiles;
import jp.kasane.modelling.version.ActiveFiles;
import jp.kasane.rehearsal.OfferModels;
import jp.kasane.rehearsal.RehearsalModel;
import jp.kasane.rehearsal.RehearsalModels;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lets a year be rehearsed with the models of a draft over the active ones, and with what administrators activated. */
@Component
class RehearseDraft implements OfferModels {

    private static final String DRAFT = "draft:";

    private final Drafts drafts;
    private final CheckModels checks;
    private final ReadableFiles readable;
    private final ActiveFiles active;
    private final People people;
    private final MessageSource messages;

    RehearseDraft(
            Drafts drafts,
            CheckModels checks,
            ReadableFiles readable,
            ActiveFiles active,
            People people,
            MessageSource messages) {
        this.drafts = drafts;
        this.checks = checks;
        this.readable = readable;
        this.active = active;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public List<Choice> choices(Actor actor) {
        if (!people.permits(Policy.READ_MODELS, actor)) {
            return List.of();
        }
        return drafts.open(actor).stream()
                .map(draft -> new Choice(DRAFT + draft.id(), label(draft)))
                .toList();
    }

    @Override
    public RehearsalModels chosen(String id, Actor actor) {
        if (!id.matches(DRAFT + "\\d{1,18}")) {
            throw ProblemException.notFound("rehearsal.models.unknown");
        }
        long draftId = Long.parseLong(id.substring(DRAFT.length()));
        Draft draft = drafts.get(draftId, actor).draft();
        List<ModelFile> files = drafts.contents(draftId, actor);
        if (checks.check(files).hasErrors()) {
            throw ProblemException.conflict("modelling.rehearsal.draft-errors", draft.title());
        }
        return new RehearsalModels(label(draft), over(active.changed(), readable.keyed(files)));
    }

    @Override
    public RehearsalModels active() {
        return new RehearsalModels(null, over(active.changed(), List.of()));
    }

    private static List<RehearsalModel> over(List<KeyedFile> below, List<KeyedFile> above) {
        Set<String> hidden = above.stream().map(KeyedFile::key).collect(Collectors.toSet());
        List<KeyedFile> all = new ArrayList<>(above);
        below.stream().filter(file -> !hidden.contains(file.key())).forEach(all::add);
        return all.stream()
                .map(file -> new RehearsalModel(
                        file.key() + file.kind().ending(), file.file().content()))
                .toList();
    }

    private String label(Draft draft) {
        return messages.getMessage(
                "modelling.replay.by-draft", new Object[] {draft.title()}, LocaleContextHolder.getLocale());
    }
}
