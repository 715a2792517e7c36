package jp.kasane.casework;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Renders texts for one reader; asks about each case once. Not to be kept longer than a request.
 *
 * <p>Whoever may see a case by name and everything of it reads a text as given; below names it is masked. Where somebody
 * is named and consents leave items out, a text can speak of what they left out: it is shown only where whoever wrote it had been told no more
 * ({@link #writtenAt}), or is the reader ({@link #ownWords}).
 */
public final class WordsReader {

    private static final Writer NOBODY = (id, scope) -> false;
    private static final Writer READER = (id, scope) -> true;

    private final @Nullable SightsKept reader;
    private final Writer writer;

    /** Whether who wrote a text had been told no more of a case than its reader. */
    @FunctionalInterface
    interface Writer {

        boolean knewNoMore(long caseId, CaseSight reader);
    }

    private WordsReader(@Nullable SightsKept reader, Writer writer) {
        this.reader = reader;
        this.writer = writer;
    }

    static WordsReader of(WordsSource source) {
        return new WordsReader(SightsKept.from(source), NOBODY);
    }

    /** Of whoever may read everything. */
    static WordsReader asGiven() {
        return new WordsReader(null, NOBODY);
    }

    /**
     * For texts of a council.
     *
     * @param at when they were written; null when that is not known, so that what it is told now counts
     */
    public WordsReader writtenAt(String councilCode, @Nullable OffsetDateTime at) {
        if (reader == null) {
            return this;
        }
        Writers writers = reader.source().writers();
        boolean own = reader.source().ownCouncils().contains(councilCode);
        return new WordsReader(
                reader,
                (id, shown) -> (own ? writers.now(id, councilCode) : writers.at(id, councilCode, at))
                        .stream().allMatch(written -> written.tellsNoMoreThan(shown)));
    }

    /** For texts that the reader wrote, or that were written to the reader by name. */
    public WordsReader ownWords() {
        return new WordsReader(reader, READER);
    }

    /** For texts of somebody who may have been told anything. */
    public WordsReader byOthers() {
        return new WordsReader(reader, NOBODY);
    }

    /** Whether what was found out about the case may be told whatever it is; not to whoever may not know of it. */
    public boolean isEverythingTold(Subject about) {
        return reader == null
                || reader.cases(about).stream()
                        .map(reader::sight)
                        .allMatch(sight ->
                                sight.filter(CaseSight::isEveryCodeTold).isPresent());
    }

    /** Whether at most statistics may be told of a case behind it, or nothing: then no counts, which may be under five. */
    public boolean isOnlyCounted(Subject about) {
        return reader != null
                && reader.cases(about).stream()
                        .map(reader::sight)
                        .anyMatch(sight -> sight.filter(each -> each.level() != DisclosureLevel.STATISTICS)
                                .isEmpty());
    }

    /** Whether the reader belongs to the council. */
    public boolean isOwn(String councilCode) {
        return reader == null || reader.source().ownCouncils().contains(councilCode);
    }

    /** Says that something stands here that is not shown, and why. */
    public String withheld() {
        return reader == null ? "" : reader.source().withheld();
    }

    /** The text as this reader may see it. */
    public String of(Subject about, String text) {
        return of(about, text, List::of);
    }

    /** @param spared names of people who are no secret here, such as those who attended, nobody of a household among them; asked for where a text is masked */
    public String of(Subject about, String text, Supplier<List<String>> spared) {
        if (reader == null) {
            return text;
        }
        Set<Long> cases = reader.cases(about);
        reader.look(cases);
        return shown(reader, cases, text, spared);
    }

    /** A text that may speak of any of these. */
    public String ofAll(Collection<Subject> about, String text) {
        if (reader == null) {
            return text;
        }
        Set<Long> cases = about.stream().map(reader::cases).flatMap(Set::stream).collect(Collectors.toSet());
        reader.look(cases);
        return shown(reader, cases, text, List::of);
    }

    private String shown(SightsKept reader, Set<Long> cases, String text, Supplier<List<String>> spared) {
        if (text.isBlank()) {
            return text;
        }
        String shown = text;
        for (long id : cases.stream().sorted().toList()) {
            CaseSight sight = reader.sight(id).orElse(null);
            if (sight != null && !sight.told().isEverything() && !writer.knewNoMore(id, sight)) {
                return reader.source().withheld();
            }
            if (sight == null || !sight.isNamed()) {
                shown = reader.source()
                        .masks()
                        .mask(shown, reader.household(id).admitting(spared.get()))
                        .text();
            }
        }
        return shown;
    }

    /** Null for null. */
    public @Nullable String orNull(Subject about, @Nullable String text) {
        return text == null ? null : of(about, text);
    }
}
