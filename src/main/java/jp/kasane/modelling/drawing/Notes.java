package jp.kasane.modelling.drawing;

import java.util.ArrayList;
import java.util.List;
import jp.kasane.council.LadderOutline;
import org.camunda.bpm.model.bpmn.instance.Text;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;

/** The notes in the upper left corner: what the ladder is, and what of the profile this diagram does not carry out. */
final class Notes {

    static final int LEFT = 112;
    static final int TOP = 60;
    static final int WIDTH = 380;
    private static final int LETTERS_A_LINE = 29;
    private static final int LINE = 15;
    private static final int GAP = 16;

    private final List<Note> notes = new ArrayList<>();

    private record Note(String id, String text) {

        int height() {
            int lines = text.lines()
                    .mapToInt(line -> 1 + Math.max(0, line.length() - 1) / LETTERS_A_LINE)
                    .sum();
            return 16 + LINE * lines;
        }
    }

    Notes(LadderOutline outline) {
        notes.add(new Note("TextAnnotation_Ladder", Words.ofLadder(outline)));
        add("TextAnnotation_Issues", "地域課題の流れ（SystemBuildingProcess）が運ぶもの", Words.ofIssues(outline));
        add("TextAnnotation_NotCarried", "プロファイルにあるが、この図では動かさないもの（人が行う）", Words.notCarried(outline));
    }

    private void add(String id, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            notes.add(new Note(id, heading + "\n" + String.join("\n", lines)));
        }
    }

    /** y below the last note. */
    int bottom() {
        return TOP + notes.stream().mapToInt(note -> note.height() + GAP).sum();
    }

    void draw(Stage stage) {
        int y = TOP;
        for (Note note : notes) {
            TextAnnotation annotation = stage.sheet().element(stage.process(), TextAnnotation.class, note.id());
            stage.sheet().part(annotation, Text.class).setTextContent(note.text());
            stage.sheet().shape(annotation, new Box(LEFT, y, WIDTH, note.height()), Paint.NONE);
            y += note.height() + GAP;
        }
    }
}
