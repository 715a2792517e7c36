package jp.kasane.modelling.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates keep the schema by which Camunda Modeler takes or refuses them. */
class ElementTemplatesTest {

    private static final Path SCHEMA = Path.of("src/test/resources/element-templates/schema.json");

    static java.util.List<ElementTemplate> templates() {
        return TemplateFiles.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isATemplateForModeler(ElementTemplate template) throws IOException {
        assertThat(schema().validate(template.json())).as(template.file()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isInJapaneseAndNamedAsItsId(ElementTemplate template) {
        assertThat(template.name()).matches(".*[ぁ-んァ-ヶ一-龠].*");
        assertThat(template.description()).matches("(?s).*[ぁ-んァ-ヶ一-龠].*");
        assertThat("jp.kasane." + template.file().replace(".json", "").replace('-', '.'))
                .isEqualTo(template.id().replace('-', '.'));
    }

    @Test
    void eachHasItsOwnIdAndName() {
        assertThat(templates()).extracting(ElementTemplate::id).doesNotHaveDuplicates();
        assertThat(templates()).extracting(ElementTemplate::name).doesNotHaveDuplicates();
    }

    @Test
    void theSchemaRefusesWhatModelerWouldRefuse() throws IOException {
        ObjectNode broken = templates().get(0).json().deepCopy();
        broken.remove("appliesTo");

        assertThat(schema().validate(broken)).isNotEmpty();
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(new ObjectMapper().readTree(SCHEMA.toFile()));
    }
}
