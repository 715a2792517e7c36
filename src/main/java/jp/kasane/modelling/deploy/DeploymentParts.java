package jp.kasane.modelling.deploy;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.modelling.ModelFile;

/** Reads the multipart form that Camunda Modeler sends: fields with fixed names, and one part a file. */
final class DeploymentParts {

    private static final int LONGEST_FIELD = 2_000;

    private DeploymentParts() {}

    static Deployment read(Collection<Part> parts) throws IOException {
        Map<String, String> fields = new HashMap<>();
        List<ModelFile> files = new ArrayList<>();
        for (Part part : parts) {
            String fileName = part.getSubmittedFileName();
            if (fileName == null) {
                fields.put(part.getName(), text(part));
            } else {
                files.add(file(fileName.isBlank() ? part.getName() : fileName, part));
            }
        }
        boolean changedOnly = isOn(fields, "deploy-changed-only");
        return new Deployment(
                fields.getOrDefault("deployment-name", ""),
                fields.getOrDefault("deployment-source", ""),
                fields.getOrDefault("tenant-id", ""),
                changedOnly || isOn(fields, "enable-duplicate-filtering"),
                changedOnly,
                files);
    }

    private static boolean isOn(Map<String, String> fields, String name) {
        return Boolean.parseBoolean(fields.getOrDefault(name, ""));
    }

    private static String text(Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8).strip();
        }
    }

    private static ModelFile file(String name, Part part) throws IOException {
        int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        try (InputStream content = part.getInputStream()) {
            return new ModelFile(name.substring(folder + 1), content.readAllBytes());
        }
    }
}
