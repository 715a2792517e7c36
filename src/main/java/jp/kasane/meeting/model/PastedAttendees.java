package jp.kasane.meeting.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People pasted from a spreadsheet: a line each, name, organisation and whom they stand in for. */
public final class PastedAttendees {

    private static final Set<String> HEADINGS = Set.of("氏名", "名前", "お名前", "name");

    private PastedAttendees() {}

    /**
     * @param name exactly as pasted, without the blanks around it; empty where a line has none, which is refused when it
     *     is recorded: what was pasted is not passed over in silence
     * @param onBehalfOf whom the person stands in for; null for nobody
     */
    public record Pasted(
            String name,
            @Nullable String organisation,
            @Nullable String onBehalfOf) {}

    /** Cells are parted by tabs or commas; a line of headings and blank lines are passed over. */
    public static List<Pasted> parse(@Nullable String text) {
        List<Pasted> pasted = new ArrayList<>();
        if (text != null) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> {
                String[] cells = line.split("[\t,，]", -1);
                String name = cells[0].strip();
                boolean blank = Arrays.stream(cells).allMatch(String::isBlank);
                if (!blank && !HEADINGS.contains(name)) {
                    pasted.add(new Pasted(name, cell(cells, 1), cell(cells, 2)));
                }
            });
        }
        return pasted;
    }

    private static @Nullable String cell(String[] cells, int index) {
        return index >= cells.length || cells[index].isBlank() ? null : cells[index].strip();
    }
}
