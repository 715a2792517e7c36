package jp.kasane.modelling.version;

import java.util.List;
import jp.kasane.modelling.KeyedFile;
import jp.kasane.modelling.persistence.VersionMapper;
import org.springframework.stereotype.Component;

/** Files of active models. */
@Component
public class ActiveFiles {

    private final VersionMapper versions;
    private final DeployedContent deployed;

    ActiveFiles(VersionMapper versions, DeployedContent deployed) {
        this.versions = versions;
        this.deployed = deployed;
    }

    /** Those that are not the shipped ones. */
    public List<KeyedFile> changed() {
        return versions.allActive().stream()
                .filter(version -> version.origin() != VersionOrigin.SHIPPED)
                .map(version -> new KeyedFile(deployed.file(version), version.kind(), version.modelKey()))
                .toList();
    }
}
