package jp.kasane.privacy.walk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Everything that somebody can read in an answer: of a page, a text or a packed file, also what is written in escapes. */
final class Readable {

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern PERCENT = Pattern.compile("(%[0-9a-fA-F]{2})+");

    private Readable() {}

    /**
     * @param charset of the answer, as its header tells
     * @throws AssertionError for a kind of file whose text would stay unread here
     */
    static String of(byte[] content, Charset charset) {
        if (starts(content, "PK\u0003\u0004")) {
            return unpacked(content);
        }
        if (starts(content, "%PDF") || starts(content, "\u00D0\u00CF\u0011\u00E0")) {
            throw new AssertionError("nobody reads this kind of file here: teach it to");
        }
        return of(new String(content, charset));
    }

    static String of(String text) {
        return text.stripLeading().startsWith("<") ? of(text, Jsoup.parse(text)) : text + unescaped(text);
    }

    /** @param page the text as it was read: what stands in two elements may be one word */
    static String of(String text, Document page) {
        return text + "\n" + page.wholeText() + unescaped(text);
    }

    /** What stands in escapes of JSON and of addresses. */
    private static String unescaped(String text) {
        String json = text.contains("\\u") ? ESCAPED.matcher(text).replaceAll(Readable::character) : "";
        return PERCENT.matcher(text)
                .results()
                .map(each -> decoded(each.group()))
                .reduce("\n" + json, String::concat);
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }

    private static String decoded(String percents) {
        return java.net.URLDecoder.decode(percents, StandardCharsets.UTF_8);
    }

    private static String unpacked(byte[] content) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName())
                        .append('\n')
                        .append(of(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private static boolean starts(byte[] content, String with) {
        byte[] first = with.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= first.length
                && java.util.Arrays.equals(first, java.util.Arrays.copyOf(content, first.length));
    }
}
