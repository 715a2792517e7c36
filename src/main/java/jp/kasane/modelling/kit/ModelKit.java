package jp.kasane.modelling.kit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ModelKind;
import jp.kasane.modelling.version.ModelVersion;
import jp.kasane.modelling.version.ReadVersions;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;

/** Hands out what belongs beside Camunda Modeler on an administrator's computer. Administrators only. */
@Service
public class ModelKit {

    /** Where Camunda Modeler looks for templates, from the folder of a model upwards. */
    private static final String TEMPLATES = ".camunda/element-templates/";

    private static final String FOLDER = "kasane-models/";
    private static final String README = "README.md";

    private final KitFiles files;
    private final ReadVersions versions;
    private final People people;

    ModelKit(KitFiles files, ReadVersions versions, People people) {
        this.files = files;
        this.versions = versions;
        this.people = people;
    }

    /** Every template, by kind of element and name. @throws ProblemException FORBIDDEN */
    public List<ElementTemplate> templates(Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        return files.templates();
    }

    /** The file of one template. @throws ProblemException FORBIDDEN, NOT_FOUND */
    public byte[] template(String file, Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        return Optional.ofNullable(files.templateFiles().get(file))
                .orElseThrow(() -> ProblemException.notFound("modelling.kit.no-template"));
    }

    /** A zip of all templates in the folder where Modeler looks for them. @throws ProblemException FORBIDDEN */
    public byte[] templatesZip(Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        Map<String, byte[]> packed = new TreeMap<>();
        addTemplates("", packed);
        return ZipFile.of(packed);
    }

    /**
     * A zip with templates, the configuration of the checks, all active models and a guide.
     *
     * @param address of this server, without a slash at its end; the guide names it
     * @throws ProblemException FORBIDDEN
     */
    public byte[] starterKit(String address, Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        Map<String, byte[]> packed = new TreeMap<>();
        addTemplates(FOLDER, packed);
        files.plainFiles().forEach((name, content) -> packed.put(FOLDER + name, content));
        packed.computeIfPresent(FOLDER + README, (name, content) -> addressed(content, address));
        versions.active(actor).forEach(version -> addModel(version, actor, packed));
        return ZipFile.of(packed);
    }

    private void addTemplates(String folder, Map<String, byte[]> packed) {
        files.templateFiles().forEach((name, content) -> packed.put(folder + TEMPLATES + name, content));
    }

    private void addModel(ModelVersion version, Actor actor, Map<String, byte[]> packed) {
        ModelFile model = versions.file(version, actor);
        String folder = version.kind() == ModelKind.PROCESS ? "bpmn/" : "dmn/";
        packed.put(FOLDER + folder + model.name(), model.content());
    }

    private static byte[] addressed(byte[] guide, String address) {
        return new String(guide, StandardCharsets.UTF_8)
                .replace("{address}", address)
                .getBytes(StandardCharsets.UTF_8);
    }
}
