package jp.kasane.modelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells by which ids the versions of files are counted. For files that have passed the checks. */
@Component
public class ReadableFiles {

    private final ParseModels parsing;
    private final List<SourceCheck> sources;

    ReadableFiles(ParseModels parsing, List<SourceCheck> sources) {
        this.parsing = parsing;
        this.sources = sources;
    }

    /**
     * @return one entry a file as it is passed on, processes first
     * @throws IllegalStateException when a file cannot be parsed: it was never checked
     */
    public List<KeyedFile> keyed(List<ModelFile> handedIn) {
        List<ModelFile> files = handedIn.stream()
                .map(file -> SourceCheck.passedOn(file, sources))
                .toList();
        Map<String, ModelFile> byName = files.stream().collect(Collectors.toMap(ModelFile::name, Function.identity()));
        ModelSet models = parsing.parse(files, finding -> {
            throw new IllegalStateException(finding.file() + " cannot be parsed: " + finding.arguments());
        });
        List<KeyedFile> keyed = new ArrayList<>();
        models.processes()
                .forEach(each ->
                        keyed.add(new KeyedFile(byName.get(each.file()), ModelKind.PROCESS, ModelKey.of(each))));
        models.decisions()
                .forEach(each ->
                        keyed.add(new KeyedFile(byName.get(each.file()), ModelKind.DECISION, ModelKey.of(each))));
        return keyed;
    }
}
