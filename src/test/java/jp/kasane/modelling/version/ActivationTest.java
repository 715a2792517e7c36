package jp.kasane.modelling.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.decision.Decisions;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.modelling.Draft;
import jp.kasane.modelling.DraftSource;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelEventKind;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ModelHistory;
import jp.kasane.modelling.NewDraft;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A table of its own goes from draft to active and back, so that no other test meets a changed one. */
@KasaneTest
class ActivationTest {

    private static int serial;

    @Autowired
    Drafts drafts;

    @Autowired
    ReviewDraft review;

    @Autowired
    ActivateDraft activation;

    @Autowired
    ReturnToVersion returning;

    @Autowired
    ReadVersions versions;

    @Autowired
    ModelHistory history;

    @Autowired
    Decisions decisions;

    @Autowired
    People people;

    private Actor author;
    private Actor second;
    private String key;

    @BeforeEach
    void twoAdministrators() {
        serial++;
        key = "TrialActivation" + serial + "Decision";
        author = administrator("author");
        second = administrator("second");
    }

    @Test
    void whatOneMadeAnotherApprovesAndOnlyThenItDecides() {
        long id = draft("1");
        assertThatThrownBy(() -> activate(id)).hasMessage("modelling.draft.unapproved");
        assertThatThrownBy(() -> review.approve(id, version(id), "", author)).hasMessage("modelling.draft.own");

        review.approve(id, version(id), "よい", second);
        activate(id);

        assertThat(decisions.propose(key, Map.of("size", 5))).containsEntry("answer", 1);
        assertThat(versions.active(key, author))
                .extracting(ModelVersion::engineVersion, ModelVersion::activatedBy, ModelVersion::approvedBy)
                .containsExactly(1, author.personId(), second.personId());
        assertThat(history.draft(id)).extracting(event -> event.kind()).contains(ModelEventKind.ACTIVATED);
        assertThatThrownBy(() -> activate(id)).hasMessage("modelling.draft.ended");
    }

    @Test
    void aChangeAfterApprovalNeedsApprovalAgain() {
        long id = draft("1");
        review.approve(id, version(id), "", second);

        drafts.revise(id, version(id), List.of(table("2")), author);

        assertThatThrownBy(() -> activate(id)).hasMessage("modelling.draft.unapproved");
    }

    @Test
    void theFormerVersionComesBackInOneStepAsANewOne() {
        activated("1");
        activated("2");
        assertThat(decisions.propose(key, Map.of("size", 5))).containsEntry("answer", 2);

        ModelVersion back = returning.back(key, 1, 2, "数が多すぎた", author);

        assertThat(back.engineVersion()).isEqualTo(3);
        assertThat(back.returnsTo()).isEqualTo(1);
        assertThat(decisions.propose(key, Map.of("size", 5))).containsEntry("answer", 1);
        assertThatThrownBy(() -> returning.back(key, 1, 3, "もう一度", author)).hasMessage("modelling.version.same");
        assertThatThrownBy(() -> returning.back(key, 2, 2, "古い画面", author)).hasMessage("modelling.version.stale");
        assertThat(history.model(key)).extracting(event -> event.reason()).contains("数が多すぎた");
    }

    private void activated(String answer) {
        long id = draft(answer);
        review.approve(id, version(id), "", second);
        activate(id);
    }

    private void activate(long id) {
        activation.activate(id, version(id), "試す", author);
    }

    private int version(long id) {
        Draft.Whole whole = drafts.get(id, author);
        assertThat(whole.findings()).isEmpty();
        return whole.draft().version();
    }

    private long draft(String answer) {
        return drafts.keep(new NewDraft("試しの表", DraftSource.UPLOAD, List.of(table(answer))), author);
    }

    private ModelFile table(String answer) {
        try {
            String text = Files.readString(Path.of("src/test/resources/models/TrialDecision.dmn"));
            return ModelFile.of(key + ".dmn", text.replace("TrialDecision", key).replace("ANSWER", answer));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Actor administrator(String name) {
        return new Actor(people.register(new NewPerson(
                name,
                null,
                null,
                null,
                name + "." + key.toLowerCase(java.util.Locale.ROOT),
                "long-enough-for-tests-1",
                Set.of(GlobalRole.ADMIN))));
    }
}
