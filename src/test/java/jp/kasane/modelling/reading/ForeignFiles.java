package jp.kasane.modelling.reading;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import jp.kasane.modelling.ModelFile;

/** Files that nobody made for Kasane: of other tools, out of libraries, cut off, and damaged at random. */
public final class ForeignFiles {

    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?x",
            "?>",
            "<!DOCTYPE x>",
            "&#0;",
            "&x;",
            "${",
            "#{",
            "}",
            "xmlns=''",
            "xmlns:a='b'",
            "\u0000",
            "\ufeff",
            "\ud800",
            "９",
            "\u202e",
            " ",
            "\n",
            "id='x'",
            "<bpmn:scriptTask/>",
            "camunda:class='x'",
            "</bpmn:process>",
            "<text>",
            "function(x) x",
            "(",
            "[",
            "..",
            ",");

    private ForeignFiles() {}

    /** What other modelling tools write. */
    public static List<ModelFile> ofOtherTools() {
        return read(Path.of("src/test/resources/foreign"));
    }

    /** Our own models. */
    public static List<ModelFile> own() {
        List<ModelFile> own = new ArrayList<>(read(Path.of("bpmn")));
        own.addAll(read(Path.of("dmn")));
        own.addAll(read(Path.of("src/test/resources/models")));
        return own;
    }

    /** Every model, and every other document in XML, that a library on the class path carries, under a model's name. */
    public static List<ModelFile> outOfLibraries() {
        List<ModelFile> files = new ArrayList<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (path.endsWith(".jar") && new File(path).isFile()) {
                collect(path, files);
            }
        }
        return files;
    }

    /** One of our models cut off at a random place, with flipped bits, or with pieces put in, left out or moved. */
    public static ModelFile damaged(List<ModelFile> models, Random random) {
        ModelFile model = models.get(random.nextInt(models.size()));
        byte[] content = model.content();
        return switch (random.nextInt(4)) {
            case 0 -> new ModelFile(model.name(), java.util.Arrays.copyOf(content, random.nextInt(content.length)));
            case 1 -> flipped(model.name(), content, random);
            default -> moved(model, random);
        };
    }

    private static ModelFile flipped(String name, byte[] content, Random random) {
        for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return new ModelFile(name, content);
    }

    private static ModelFile moved(ModelFile model, Random random) {
        StringBuilder text = new StringBuilder(new String(model.content(), java.nio.charset.StandardCharsets.UTF_8));
        for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(200));
            String piece = text.substring(from, to);
            switch (random.nextInt(3)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(random.nextInt(text.length()), piece);
                default -> text.insert(from, PIECES.get(random.nextInt(PIECES.size())));
            }
            if (text.isEmpty()) {
                break;
            }
        }
        return ModelFile.of(model.name(), text.toString());
    }

    private static void collect(String path, List<ModelFile> files) {
        try (JarFile jar = new JarFile(path)) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().matches(".*\\.(bpmn|dmn|cmmn|xml|xsd|html|svg|dtd|xsl)")) {
                    byte[] content = jar.getInputStream(entry).readAllBytes();
                    String ending = files.size() % 2 == 0 ? ".bpmn" : ".dmn";
                    files.add(new ModelFile("Foreign" + files.size() + ending, content));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ModelFile> read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(ForeignFiles::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelFile file(Path path) {
        try {
            return new ModelFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
