package jp.kasane.modelling.version;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.kasane.modelling.ModelFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The model files that come with the product. */
final class ShippedFiles {

    private static final List<String> PATTERNS = List.of("classpath*:bpmn/**/*.bpmn", "classpath*:dmn/**/*.dmn");

    private ShippedFiles() {}

    static List<ModelFile> read() {
        List<ModelFile> files = new ArrayList<>();
        for (String pattern : PATTERNS) {
            try {
                for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                    files.add(read(resource));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static ModelFile read(Resource resource) throws IOException {
        try (InputStream content = resource.getInputStream()) {
            return new ModelFile(String.valueOf(resource.getFilename()), content.readAllBytes());
        }
    }
}
