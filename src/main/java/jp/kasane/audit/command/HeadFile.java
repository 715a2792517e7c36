package jp.kasane.audit.command;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.kasane.audit.ExportedHead;

/** Exported heads as a file: one JSON object, or an array of them for several municipalities. */
final class HeadFile {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private HeadFile() {}

    /** @throws IOException when the file cannot be read or holds no heads */
    static List<ExportedHead> read(Path file) throws IOException {
        List<ExportedHead> heads = List.of(JSON.readValue(file.toFile(), ExportedHead[].class));
        if (heads.isEmpty() || heads.stream().anyMatch(head -> head.tenant() == null || head.hash() == null)) {
            throw new IOException("no heads in " + file);
        }
        return heads;
    }

    static void write(Path file, List<ExportedHead> heads) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        JSON.writeValue(file.toFile(), heads.size() == 1 ? heads.get(0) : heads);
    }
}
