package jp.kasane.privacy.rendition;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address is made of, as written; empty where it has no such part.
 *
 * @param house 番地, also with the 丁目 before it
 * @param building with its room
 */
record AddressParts(Municipality municipality, String town, String house, String building) {

    private static final String KANJI = "[〇一二三四五六七八九十百千]";
    private static final String JOINT = "丁目|番地|番|号|の|ノ|[-‐‑–—−ー\\s]";
    private static final String FIRST = "(?:[0-9]+|" + KANJI + "+(?=" + JOINT + "|$))";

    private static final Pattern ADDRESS = Pattern.compile(
            "\\s*(?<town>.*?)\\s*(?:(?<house>" + FIRST + "(?:[0-9]|" + KANJI + "|" + JOINT + ")*)(?<building>.*)|$)");

    private static final Pattern ROOM = Pattern.compile("[0-9A-Za-z]+(?:号室|号|室)?$");

    /**
     * @param own name of the municipality that the household lives in
     * @return empty for what cannot be read as an address
     */
    static Optional<AddressParts> of(String address, String own) {
        String given = Normalizer.normalize(address.strip(), Normalizer.Form.NFKC);
        Municipality municipality = Municipality.of(given, own);
        Matcher parts = ADDRESS.matcher(given.substring(municipality.length()));
        return parts.matches()
                ? Optional.of(new AddressParts(
                        municipality, group(parts, "town"), group(parts, "house"), group(parts, "building")))
                : Optional.empty();
    }

    String buildingWithoutRoom() {
        return ROOM.matcher(building).replaceFirst("");
    }

    private static String group(Matcher parts, String name) {
        String found = parts.group(name);
        return found == null ? "" : found.strip();
    }
}
