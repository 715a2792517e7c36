package jp.kasane.retention;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was shown of a request's contents: a check sum per record, none of its words. Tells what came or changed
 * since.
 *
 * @param sums SHA-256 by the record's key
 */
public record ContentsSeen(SortedMap<String, String> sums) {

    /** Without requests themselves, which decisions and their ends change. */
    static ContentsSeen of(DisclosureRequest request, List<DisclosedRecord> records) {
        SortedMap<String, String> sums = new TreeMap<>();
        records.stream()
                .filter(record -> !record.kind().equals(DisclosureRequest.TARGET))
                .forEach(record -> sums.put(record.key(), sum(request.id(), record)));
        return new ContentsSeen(sums);
    }

    static ContentsSeen of(Map<String, String> sums) {
        return new ContentsSeen(new TreeMap<>(sums));
    }

    /** As a form sends {@link #text()} back; what cannot be read is as if nothing had been seen. */
    public static ContentsSeen parse(@Nullable String text) {
        SortedMap<String, String> sums = new TreeMap<>();
        for (String each : (text == null ? "" : text).split(" ")) {
            String[] parts = each.split(":", 2);
            if (parts.length == 2) {
                sums.put(parts[0], parts[1]);
            }
        }
        return new ContentsSeen(sums);
    }

    public String text() {
        return sums.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(" "));
    }

    public boolean isEmpty() {
        return sums.isEmpty();
    }

    /** Keys of what came or changed; what is gone has none. */
    public Set<String> newSince(ContentsSeen before) {
        return sums.keySet().stream()
                .filter(key -> !sums.get(key).equals(before.sums.get(key)))
                .collect(Collectors.toSet());
    }

    /** Each part with its length before it, so that nothing moves from one into the next. */
    private static String sum(long request, DisclosedRecord record) {
        String parts = Stream.concat(
                        Stream.of(String.valueOf(request), record.key(), String.valueOf(record.on())),
                        record.fields().stream().flatMap(field -> Stream.of(field.name(), field.text())))
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
        return sha256(parts.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
