package jp.kasane.privacy.rendition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address as a whole, and its parts below the municipality: 町名, 番地, 建物. */
final class AddressNeedles {

    private static final String KANJI = "[〇一二三四五六七八九十百千]";
    private static final String JOINT = "丁目|番地|番|号|の|ノ|[-‐‑–—−ー\\s]";
    private static final String FIRST = "(?:[0-9]+|" + KANJI + "+(?=" + JOINT + "|$))";

    private static final Pattern ADDRESS = Pattern.compile(
            "\\s*(?<town>.*?)\\s*(?:(?<house>" + FIRST + "(?:[0-9]|" + KANJI + "|" + JOINT + ")*)(?<building>.*)|$)");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    /** 比美町 of 比美町ひばり. */
    private static final Pattern UPPER_TOWN = Pattern.compile("([^0-9\\s]{1,6}?町)([^0-9\\s]{2,})");

    private static final Pattern ROOM = Pattern.compile("[0-9A-Za-z]+(?:号室|号|室)?$");

    private AddressNeedles() {}

    /** @param own name of the municipality that the household lives in */
    static List<Needle> of(String address, String own, String block, Wording wording) {
        List<Needle> needles = new ArrayList<>();
        String given = Normalizer.normalize(address.strip(), Normalizer.Form.NFKC);
        Municipality municipality = Municipality.of(given, own);
        Matcher parts = ADDRESS.matcher(given.substring(municipality.length()));
        if (!parts.matches()) {
            add(needles, words(address), 4, block);
            return needles;
        }
        String town = words(group(parts, "town"));
        String house = house(group(parts, "house"));
        String building = words(group(parts, "building"));
        for (String before : List.of(words(municipality.whole()), words(municipality.name()), "")) {
            add(needles, before + town + house + building, 3, block);
            add(needles, before + town + house, 3, block);
        }
        needles.addAll(towns(group(parts, "town"), block));
        Matcher first = NUMBER.matcher(FoldedText.full(group(parts, "house")).text());
        if (!town.isEmpty() && first.lookingAt()) {
            add(needles, town + first.group(), 3, block);
        }
        add(needles, house, 3, wording.house());
        add(needles, house + building, 4, wording.house());
        add(needles, building, 4, wording.building());
        add(needles, words(ROOM.matcher(group(parts, "building")).replaceFirst("")), 3, wording.building());
        return needles;
    }

    /** A town by itself, and both parts of one below another. */
    private static List<Needle> towns(String town, String block) {
        Matcher parts = UPPER_TOWN.matcher(town);
        List<String> names = parts.matches() ? List.of(town, parts.group(1), parts.group(2)) : List.of(town);
        return names.stream()
                .map(AddressNeedles::words)
                .filter(name -> name.length() >= 2)
                .map(name -> new Needle(name, SpanKind.PLACE, Gap.ADDRESS, Boundary.HOUSE, block))
                .toList();
    }

    private static String group(Matcher parts, String name) {
        String found = parts.group(name);
        return found == null ? "" : found.strip();
    }

    private static String words(String part) {
        return Gap.NAME.without(FoldedText.full(part).text());
    }

    private static String house(String part) {
        return Gap.ADDRESS.without(FoldedText.full(part).text());
    }

    private static void add(List<Needle> needles, String folded, int least, String instead) {
        if (folded.length() >= least) {
            needles.add(new Needle(folded, SpanKind.ADDRESS, Gap.ADDRESS, Boundary.HOUSE, instead));
        }
    }
}
