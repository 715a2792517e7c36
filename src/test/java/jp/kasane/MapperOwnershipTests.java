package jp.kasane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mapper XML keeps to its own module's tables, names its columns and never splices text into SQL. */
class MapperOwnershipTests {

    private static final Path MAPPERS = Path.of("src/main/resources/jp/kasane");
    private static final List<String> PREFIXES = List.of(
            "audit",
            "oversight",
            "decision",
            "worklist",
            "web",
            "identity",
            "council",
            "privacy",
            "casework",
            "meeting",
            "followup",
            "escalation",
            "systembuilding",
            "notification",
            "indicator",
            "modelling");
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:FROM|JOIN|INTO|UPDATE)\\s+([a-z]+)_[a-z_]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile(
            "\\b(current_date|localtimestamp|date_trunc)\\b|(_at|now\\(\\)|current_timestamp)\\s*::\\s*date"
                    + "|cast\\s*\\(\\s*\\S+\\s+as\\s+date|extract\\s*\\(\\s*(year|month|day)\\s+from\\s+\\w",
            Pattern.CASE_INSENSITIVE);
    /** Read models that exist to look across: the whole's invariants, a rehearsal's report, the counts of the overview and for the prefecture. */
    private static final Set<String> LOOK_ACROSS = Set.of("indicator", "rehearsal", "desk", "prefecture");
    /** Single mappers of other modules that look across, and only read. */
    private static final Set<String> READERS = Set.of("PastDecisionMapper.xml", "HeatMapper.xml");

    @Test
    void nothingIsSplicedIntoSql() {
        assertThat(offending(sql -> sql.contains("${"))).isEmpty();
    }

    @Test
    void columnsAreNamed() {
        Pattern star = Pattern.compile("SELECT\\s+\\*", Pattern.CASE_INSENSITIVE);
        assertThat(offending(sql -> star.matcher(sql).find())).isEmpty();
    }

    /** The database's own zone is that of whoever asks. */
    @Test
    void daysAreTakenInJapan() {
        assertThat(offending(MapperOwnershipTests::takesADayAnywhere)).isEmpty();
        assertThat(takesADayAnywhere("m.starts_at::date")).isTrue();
        assertThat(takesADayAnywhere("CURRENT_DATE - 3")).isTrue();
        assertThat(takesADayAnywhere("(m.starts_at AT TIME ZONE 'Asia/Tokyo')::date = #{until}::date"))
                .isFalse();
    }

    private static boolean takesADayAnywhere(String sql) {
        return DAY.matcher(sql).find();
    }

    @Test
    void aModuleTouchesItsOwnTablesOnly() {
        Map<String, Set<String>> foreign = mappers()
                .filter(mapper -> !LOOK_ACROSS.contains(module(mapper)))
                .filter(mapper -> !READERS.contains(mapper.getFileName().toString()))
                .collect(Collectors.toMap(Path::toString, MapperOwnershipTests::foreignTables));
        foreign.values().removeIf(Set::isEmpty);
        assertThat(foreign).isEmpty();
    }

    @Test
    void aForeignTableWouldBeSeen() {
        assertThat(tablePrefixes("SELECT id FROM meeting_item i JOIN casework_case c ON c.id = i.case_id"))
                .containsExactly("casework", "meeting");
    }

    private static Set<String> foreignTables(Path mapper) {
        Set<String> prefixes = tablePrefixes(read(mapper));
        prefixes.remove(module(mapper));
        return prefixes;
    }

    private static Set<String> tablePrefixes(String sql) {
        return TABLE.matcher(sql)
                .results()
                .map((MatchResult result) -> result.group(1).toLowerCase(java.util.Locale.ROOT))
                .filter(PREFIXES::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String module(Path mapper) {
        return MAPPERS.relativize(mapper).getName(0).toString();
    }

    private static List<Path> offending(java.util.function.Predicate<String> rule) {
        return mappers().filter(mapper -> rule.test(read(mapper))).toList();
    }

    private static Stream<Path> mappers() {
        try (Stream<Path> files = Files.walk(MAPPERS)) {
            return files.filter(file -> file.toString().endsWith("Mapper.xml")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
