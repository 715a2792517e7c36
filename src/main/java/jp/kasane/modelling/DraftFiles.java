package jp.kasane.modelling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import jp.kasane.modelling.persistence.FindingRow;
import jp.kasane.modelling.persistence.ModelDraftMapper;
import org.springframework.stereotype.Component;

/** The files of a draft and what the check found in them, as rows. */
@Component
class DraftFiles {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final ModelDraftMapper mapper;
    private final ReadableFiles readable;
    private final ObjectMapper json;

    DraftFiles(ModelDraftMapper mapper, ReadableFiles readable, ObjectMapper json) {
        this.mapper = mapper;
        this.readable = readable;
        this.json = json;
    }

    void replace(long draftId, List<ModelFile> files, CheckReport report) {
        mapper.deleteFindings(draftId);
        mapper.deleteFiles(draftId);
        readable.keyed(files)
                .forEach(keyed ->
                        mapper.insertFile(draftId, entry(keyed), keyed.file().content()));
        report.findings().forEach(finding -> mapper.insertFinding(draftId, row(finding)));
    }

    List<ModelFile> contents(long draftId) {
        return mapper.contents(draftId).stream()
                .map(row -> new ModelFile(row.name(), row.content()))
                .toList();
    }

    List<ModelFinding> findings(long draftId) {
        return mapper.findings(draftId).stream().map(this::finding).toList();
    }

    private static Draft.FileEntry entry(KeyedFile keyed) {
        return new Draft.FileEntry(
                keyed.file().name(), keyed.kind(), keyed.key(), keyed.file().sha256());
    }

    private FindingRow row(ModelFinding finding) {
        try {
            return new FindingRow(
                    finding.severity(),
                    finding.code(),
                    finding.file(),
                    finding.element(),
                    finding.line(),
                    json.writeValueAsString(finding.arguments()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a finding's arguments cannot be written as JSON", e);
        }
    }

    private ModelFinding finding(FindingRow row) {
        try {
            return new ModelFinding(
                    row.severity(),
                    row.code(),
                    row.file(),
                    row.element(),
                    row.line(),
                    json.readValue(row.arguments(), TEXTS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a finding's arguments are not readable", e);
        }
    }
}
