package jp.kasane.modelling.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.kasane.modelling.Draft;
import jp.kasane.modelling.KeyedFile;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ModelKind;
import jp.kasane.modelling.persistence.ModelDraftMapper;
import jp.kasane.modelling.persistence.VersionMapper;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to shipped models when the product is started again with other ones. */
@KasaneTest
class ShippedModelsTest {

    private static final String KEY = "TrialShippedDecision";

    @Autowired
    ShippedModels shipped;

    @Autowired
    DeployModels deploying;

    @Autowired
    VersionMapper versions;

    @Autowired
    ModelDraftMapper drafts;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void newShippedContentReplacesShippedContentButNeverAHandMadeChange() {
        start("1");
        start("1");
        assertThat(versions.ofKey(KEY)).extracting(ModelVersion::engineVersion).containsExactly(1);

        start("2");
        assertThat(versions.active(KEY))
                .get()
                .extracting(ModelVersion::engineVersion)
                .isEqualTo(2);

        changedByHand("3");
        start("2");
        assertThat(drafts.openWith(KEY)).isEmpty();

        start("4");
        start("4");
        assertThat(versions.active(KEY))
                .get()
                .extracting(ModelVersion::origin, ModelVersion::engineVersion)
                .containsExactly(VersionOrigin.DRAFT, 3);
        assertThat(drafts.openWith(KEY))
                .singleElement()
                .extracting(Draft::createdBy)
                .isNull();
    }

    @Test
    void everyShippedFileIsAnActiveVersion() {
        assertThat(ShippedFiles.read())
                .extracting(ModelFile::name)
                .isSubsetOf(
                        versions.allActive().stream().map(ModelVersion::file).toList());
    }

    private void start(String answer) {
        transaction.executeWithoutResult(status -> shipped.bringIn(List.of(file(answer))));
    }

    private void changedByHand(String answer) {
        Activation byHand = new Activation(VersionOrigin.DRAFT, null, null, 1L, null, "手で変えた");
        transaction.executeWithoutResult(status -> deploying.deploy(List.of(file(answer)), byHand));
    }

    private static KeyedFile file(String answer) {
        try {
            String text = Files.readString(Path.of("src/test/resources/models/TrialDecision.dmn"))
                    .replace("TrialDecision", KEY)
                    .replace("ANSWER", answer);
            return new KeyedFile(ModelFile.of(KEY + ".dmn", text), ModelKind.DECISION, KEY);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
