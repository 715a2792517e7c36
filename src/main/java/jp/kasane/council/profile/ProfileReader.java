package jp.kasane.council.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a profile, checks its form against the schema and then its meaning. */
public final class ProfileReader {

    private static final ObjectMapper BINDER = YAMLMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final SchemaCheck schema = new SchemaCheck();
    private final MeaningCheck meaning = new MeaningCheck();

    /** @throws InvalidProfileException when the file cannot be used, naming every line */
    public Profile read(ProfileFile file) {
        List<ProfileProblem> problems = new ArrayList<>();
        JsonNode root = parse(file.text(), problems);
        if (root != null) {
            problems.addAll(check(root));
        }
        if (root == null || !problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(ProfileProblem::line));
            throw new InvalidProfileException(new ProblemListing(file.name()).of(problems), problems);
        }
        return bind(root);
    }

    private List<ProfileProblem> check(JsonNode root) {
        List<ProfileProblem> form = schema.problems(root);
        // what a value means can only be judged when its form is right
        return form.isEmpty() ? meaning.problems(new ProfileTree(root)) : form;
    }

    private static @org.jspecify.annotations.Nullable JsonNode parse(String text, List<ProfileProblem> problems) {
        YAMLFactory factory = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (var parser = factory.createParser(text)) {
            JsonNode root = new ObjectMapper(factory)
                    .reader()
                    .with(LocationJsonNodeFactoryFactory.getInstance().getJsonNodeFactory(parser))
                    .readTree(parser);
            if (root != null && root.isObject()) {
                return root;
            }
            problems.add(new ProfileProblem(1, "/", "not-a-profile"));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            String key = e.getOriginalMessage().startsWith("Duplicate field") ? "duplicate-key" : "not-yaml";
            problems.add(new ProfileProblem(line, "/", key, e.getOriginalMessage()));
        } catch (IOException e) {
            problems.add(new ProfileProblem(1, "/", "not-yaml", String.valueOf(e.getMessage())));
        }
        return null;
    }

    private static Profile bind(JsonNode root) {
        try {
            return BINDER.treeToValue(root, Profile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The schema let something pass that cannot be read", e);
        }
    }
}
