package jp.kasane.modelling.reading;

import java.util.List;
import java.util.Optional;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ModelFinding;
import jp.kasane.modelling.SourceCheck;
import org.springframework.stereotype.Component;

/**
 * The first wall: looks at the bytes of a file with the strictest reading there is, before the engine, the model API or a
 * browser does. Only what {@code modelling/allowed.yml} lists may stand in it. Never throws, never recurses, keeps to
 * {@link ReadingLimits}.
 */
@Component
public class ModelReader implements SourceCheck {

    private final AllowList allowed = AllowList.load();
    private final ReadingLimits limits = ReadingLimits.USUAL;

    @Override
    public List<ModelFinding> check(ModelFile file) {
        return read(file).findings();
    }

    @Override
    public ModelFile passedOn(ModelFile file) {
        return read(file).safe().orElse(file);
    }

    /** @return the findings, all of them errors; only without any, the file to go on with */
    public ReadModel read(ModelFile file) {
        ReadingFindings findings = new ReadingFindings(file.name(), limits.findings());
        Optional<String> text = text(file, findings);
        text.ifPresent(xml -> new ModelScan(allowed, limits, findings).run(xml, file.name()));
        return new ReadModel(findings.list(), findings.isEmpty() ? text.map(xml -> safe(file, xml)) : Optional.empty());
    }

    private Optional<String> text(ModelFile file, ReadingFindings findings) {
        byte[] content = file.content();
        if (!FileNames.areKept(file.name(), findings) || !limits.keepsSize(content.length, findings)) {
            return Optional.empty();
        }
        return Disguise.of(content)
                .map(kind -> refuse(kind, findings))
                .orElseGet(() -> ModelText.of(content, findings));
    }

    private static Optional<String> refuse(String kind, ReadingFindings findings) {
        findings.about("file-not-xml", null, 0, kind);
        return Optional.empty();
    }

    private static ModelFile safe(ModelFile file, String xml) {
        return ModelFile.of(file.name(), ModelText.asUtf8(xml));
    }
}
