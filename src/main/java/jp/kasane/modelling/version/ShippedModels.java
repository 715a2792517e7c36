package jp.kasane.modelling.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.modelling.DraftSource;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.KeyedFile;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.NewDraft;
import jp.kasane.modelling.OwnModels;
import jp.kasane.modelling.ReadableFiles;
import jp.kasane.modelling.persistence.VersionMapper;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the shipped models in at every start. A model that an administrator has changed is left alone: a newer shipped
 * one becomes a draft to decide about.
 */
@Component
class ShippedModels implements InitializingBean {

    private final VersionMapper versions;
    private final DeployModels deploying;
    private final DeployedContent deployed;
    private final ReadableFiles readable;
    private final Drafts drafts;
    private final List<OwnModels> others;
    private final ModelsFolder folder;
    private final TransactionTemplate transaction;
    private final Tenants tenants;

    ShippedModels(
            VersionMapper versions,
            DeployModels deploying,
            DeployedContent deployed,
            ReadableFiles readable,
            Drafts drafts,
            List<OwnModels> others,
            ModelsFolder folder,
            TransactionTemplate transaction,
            Tenants tenants) {
        this.versions = versions;
        this.deploying = deploying;
        this.deployed = deployed;
        this.readable = readable;
        this.drafts = drafts;
        this.others = others;
        this.folder = folder;
        this.transaction = transaction;
        this.tenants = tenants;
    }

    @Override
    public void afterPropertiesSet() {
        tenants.all().forEach(this::bringIn);
    }

    private void bringIn(Tenant tenant) {
        tenants.as(tenant, () -> {
            transaction.executeWithoutResult(status -> bringIn(all()));
            return tenant;
        });
    }

    /** Shipped models, as far as the folder does not replace them, and those of the folder. */
    private List<KeyedFile> all() {
        List<KeyedFile> replacing = readable.keyed(folder.files());
        Set<String> replaced = replacing.stream().map(KeyedFile::key).collect(Collectors.toSet());
        List<KeyedFile> files = new ArrayList<>(readable.keyed(shipped()));
        files.removeIf(file -> replaced.contains(file.key()));
        files.addAll(replacing);
        return files;
    }

    private List<ModelFile> shipped() {
        List<ModelFile> files = new ArrayList<>(ShippedFiles.read());
        Set<String> names = files.stream().map(ModelFile::name).collect(Collectors.toSet());
        others.forEach(other -> files.addAll(other.files(names)));
        return files;
    }

    void bringIn(List<KeyedFile> shipped) {
        versions.lockActivations();
        List<KeyedFile> due = new ArrayList<>();
        for (KeyedFile file : shipped) {
            String content = file.file().sha256();
            if (!versions.shippedContent(file.key()).filter(content::equals).isPresent()) {
                versions.seeShipped(file.key(), content);
                if (versions.active(file.key()).isEmpty() && isInTheEngine(file)) {
                    continue;
                }
                if (isChangedByHand(file)) {
                    propose(file);
                } else {
                    due.add(file);
                }
            }
        }
        if (!due.isEmpty()) {
            deploying.deploy(due, Activation.shipped());
        }
    }

    /** An installation from before versions were written down has the same content in the engine already. */
    private boolean isInTheEngine(KeyedFile file) {
        return deployed.latest(file)
                .map(definition -> {
                    boolean same =
                            deployed.content(definition).equals(file.file().sha256());
                    if (same) {
                        deploying.record(file, definition, Activation.shipped());
                    }
                    return same;
                })
                .orElse(false);
    }

    private boolean isChangedByHand(KeyedFile file) {
        return versions.active(file.key())
                .filter(active -> active.origin() != VersionOrigin.SHIPPED)
                .isPresent();
    }

    private void propose(KeyedFile file) {
        drafts.keepOwn(new NewDraft(file.key(), DraftSource.SHIPPED, List.of(file.file())));
    }
}
